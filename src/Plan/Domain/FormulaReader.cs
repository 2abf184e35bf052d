using System.Globalization;
using Part = System.Func<System.Func<string, decimal?>, decimal?>;

namespace LangNghe.Plan.Domain;

/// <summary>Reads tokens into a function: sums of products of numbers, codes and brackets.</summary>
internal sealed class FormulaReader(IReadOnlyList<Token> tokens)
{
    private int _at;

    /// <summary>What is wrong, once <see cref="Read"/> gave null.</summary>
    public string Wrong { get; private set; } = "Công thức chưa đúng.";

    public Part? Read()
    {
        var sum = Sum();
        if (sum is not null && _at < tokens.Count)
        {
            Wrong = $"Thừa “{tokens[_at].Text}” ở cuối công thức, hoặc thiếu dấu phép tính trước nó.";
            return null;
        }

        return sum;
    }

    private Part? Sum()
    {
        var left = Product();
        while (left is not null && Takes("+", "-") is { } sign)
        {
            if (Product() is not { } right)
            {
                return null;
            }

            var before = left;
            left = sign == "+" ? f => before(f) + right(f) : f => before(f) - right(f);
        }

        return left;
    }

    private Part? Product()
    {
        var left = One();
        while (left is not null && Takes("*", "/") is { } sign)
        {
            if (One() is not { } right)
            {
                return null;
            }

            var before = left;
            left = sign == "*" ? f => before(f) * right(f) : f => right(f) is { } under and not 0 ? before(f) / under : null;
        }

        return left;
    }

    private Part? One()
    {
        if (_at >= tokens.Count)
        {
            Wrong = "Công thức kết thúc giữa chừng.";
            return null;
        }

        var token = tokens[_at++];
        switch (token.Kind)
        {
            case TokenKind.Number when decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number):
                return _ => number;
            case TokenKind.Code:
                return figure => figure(token.Text);
            case TokenKind.Sign when token.Text == "(":
                var inner = Sum();
                if (inner is not null && Takes(")") is null)
                {
                    Wrong = "Thiếu dấu đóng ngoặc.";
                    return null;
                }

                return inner;
            default:
                Wrong = $"Không chờ đợi “{token.Text}” ở đây.";
                return null;
        }
    }

    private string? Takes(params string[] signs)
    {
        if (_at < tokens.Count && tokens[_at].Kind == TokenKind.Sign && signs.Contains(tokens[_at].Text))
        {
            return tokens[_at++].Text;
        }

        return null;
    }
}
