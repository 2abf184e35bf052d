namespace LangNghe.Plan.Domain;

/// <summary>A piece of a formula. A hyphen inside a code belongs to the code; a minus stands between spaces or signs.</summary>
internal sealed record Token(TokenKind Kind, string Text)
{
    private const string Signs = "+-*/()";

    public static IReadOnlyList<Token> Split(string text)
    {
        var tokens = new List<Token>();
        var plain = text.Replace('×', '*').Replace('÷', '/').Replace('−', '-').Replace(',', '.');
        for (var i = 0; i < plain.Length;)
        {
            var from = i;
            if (char.IsWhiteSpace(plain[i]))
            {
                i++;
                continue;
            }

            var kind = char.IsAsciiDigit(plain[i]) ? TokenKind.Number : char.IsAsciiLetter(plain[i]) ? TokenKind.Code : Signs.Contains(plain[i], StringComparison.Ordinal) ? TokenKind.Sign : TokenKind.Unknown;
            for (i++; i < plain.Length && Continues(kind, plain, i); i++)
            {
            }

            tokens.Add(new Token(kind, plain[from..i]));
        }

        return tokens;
    }

    private static bool Continues(TokenKind kind, string text, int at) => kind switch
    {
        TokenKind.Number => char.IsAsciiDigit(text[at]) || text[at] == '.',
        TokenKind.Code => char.IsAsciiLetterOrDigit(text[at]) || text[at] == '.' || (text[at] == '-' && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1])),
        TokenKind.Unknown => !char.IsWhiteSpace(text[at]) && !Signs.Contains(text[at], StringComparison.Ordinal),
        _ => false,
    };
}
