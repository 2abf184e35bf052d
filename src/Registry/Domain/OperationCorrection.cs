using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>What a period of operation should have said from the beginning. The period before it ends accordingly.</summary>
public sealed record OperationCorrection
{
    /// <summary>There never was such a period: the row is withdrawn, and the period before it goes on.</summary>
    public bool NeverWas { get; init; }

    /// <summary>A paper says of this very village what was only inferred: the row needs no checking any more.</summary>
    public bool Confirms { get; init; }

    public OperationState? State { get; init; }

    public DateOnly? From { get; init; }

    public Known FromKnown { get; init; }

    public static OperationCorrection Of(Operation row) => new() { State = row.State, From = row.From, FromKnown = row.FromKnown };

    /// <param name="before">The period that ends the day before, if any.</param>
    public Problems Check(Operation row, Operation? before, DateOnly today)
    {
        var problems = new Problems();
        if (NeverWas)
        {
            return problems;
        }

        problems.When(State is null, nameof(State), "Chọn tình trạng.");
        problems.When(From is null, nameof(From), "Nhập ngày bắt đầu (ngày/tháng/năm).");
        problems.When(From > today, nameof(From), "Ngày này chưa tới.");
        problems.When(From > row.Until, nameof(From), $"Thời kỳ này kết thúc ngày {Vi.Day(row.Until, "")}; ngày bắt đầu phải trước đó.");
        problems.When(From <= before?.From, nameof(From), $"Thời kỳ trước bắt đầu ngày {Vi.Day(before?.From, "")}; ngày bắt đầu phải sau ngày đó.");
        return problems;
    }
}
