using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>What a person writes down about the restoration of a village; target T25-02 counts it.</summary>
public sealed record RestorationFacts
{
    internal const string NoNeed =
        "Vào ngày này sổ không ghi làng có nguy cơ mai một, cũng không ghi đã thôi hoạt động. Chỉ làng như vậy mới được khôi phục, bảo tồn; hãy ghi rà soát hoặc tình trạng hoạt động trước.";

    internal const string Twice = "Đã có một lần khôi phục được ghi vào đúng ngày này.";

    public DateOnly? Day { get; init; }

    public string? Outcome { get; init; }

    /// <summary>A ceased village works again from that day.</summary>
    public bool Reopens { get; init; }

    public Problems Check(IReadOnlyList<Operation> operations, IEnumerable<VillageReview> reviews, IEnumerable<Restoration> restorations, DateOnly today)
    {
        var problems = new Problems();
        problems.When(Day is null, nameof(Day), "Nhập ngày khôi phục, bảo tồn (ngày/tháng/năm).");
        problems.When(Day > today, nameof(Day), "Ngày này chưa tới. Ghi vào sổ khi việc đã xảy ra.");
        problems.When(Outcome is { Length: > 2000 }, nameof(Outcome), "Kết quả dài quá 2.000 ký tự.");
        if (Day is not { } day || problems.Any)
        {
            return problems;
        }

        var state = operations.FirstOrDefault(o => o.HoldsOn(day));
        var ceased = IsCeased(operations, day);
        problems.When(!ceased && !IsAtRisk(reviews, day), nameof(Day), NoNeed);
        problems.When(Reopens && !ceased, nameof(Reopens), "Làng vẫn đang hoạt động nên không cần mở lại.");
        problems.When(Reopens && ceased && state!.From == day, nameof(Day), "Làng thôi hoạt động từ đúng ngày này. Chọn một ngày sau đó.");
        problems.When(restorations.Any(r => r.From == day), nameof(Day), Twice);
        return problems;
    }

    internal static bool IsCeased(IEnumerable<Operation> operations, DateOnly day) => operations.FirstOrDefault(o => o.HoldsOn(day)) is { State: OperationState.Ceased };

    internal static bool IsAtRisk(IEnumerable<VillageReview> reviews, DateOnly day) =>
        reviews.Where(r => r.HoldsOn(day) && r.Class is not null).MaxBy(r => r.Year)?.Class is ReviewClass.AtRiskRestorable or ReviewClass.AtRiskBeyondRestoring;
}
