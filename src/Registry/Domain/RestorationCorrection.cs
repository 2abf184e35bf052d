using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>What a restoration should have said from the beginning.</summary>
public sealed record RestorationCorrection
{
    /// <summary>There never was such a restoration: the row is withdrawn and nothing takes its place.</summary>
    public bool NeverWas { get; init; }

    public DateOnly? Day { get; init; }

    public string? Outcome { get; init; }

    public static RestorationCorrection Of(Restoration row) => new() { Day = row.From, Outcome = row.Outcome };

    /// <param name="others">The other restorations of the village.</param>
    public Problems Check(IReadOnlyList<Operation> operations, IReadOnlyList<VillageReview> reviews, IEnumerable<Restoration> others, DateOnly today)
    {
        var problems = new Problems();
        if (NeverWas)
        {
            return problems;
        }

        problems.When(Day is null, nameof(Day), "Nhập ngày khôi phục, bảo tồn (ngày/tháng/năm).");
        problems.When(Day > today, nameof(Day), "Ngày này chưa tới.");
        problems.When(Outcome is { Length: > 2000 }, nameof(Outcome), "Kết quả dài quá 2.000 ký tự.");
        if (Day is { } day && day <= today)
        {
            // A restoration that reopened the village finds it at work on its own day: the day before tells.
            var called = RestorationFacts.IsAtRisk(reviews, day) || RestorationFacts.IsCeased(operations, day) || RestorationFacts.IsCeased(operations, day.AddDays(-1));
            problems.When(!called, nameof(Day), RestorationFacts.NoNeed);
            problems.When(others.Any(r => r.From == day), nameof(Day), RestorationFacts.Twice);
        }

        return problems;
    }
}
