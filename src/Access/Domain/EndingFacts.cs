using LangNghe.Foundation.Rules;

namespace LangNghe.Access.Domain;

/// <summary>When an account or a role ends, and why.</summary>
public sealed record EndingFacts
{
    /// <summary>The last day that holds; access ends as the next day begins.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Ends now: yesterday was the last day.</summary>
    public bool AtOnce { get; init; }

    public string? Reason { get; init; }

    /// <summary>Who takes over the work that is open; null where none is, or while nobody is found.</summary>
    public Guid? ReceiverId { get; init; }

    public DateOnly LastDayOn(DateOnly today) => AtOnce ? today.AddDays(-1) : LastDay ?? today;

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        problems.When(!AtOnce && LastDay is null, nameof(LastDay), "Nhập ngày cuối còn hiệu lực, hoặc chọn kết thúc ngay.");
        problems.When(!AtOnce && LastDay < today, nameof(LastDay), "Ngày cuối không được trước hôm nay. Để cắt quyền ngay, chọn kết thúc ngay.");
        problems.WhenEndsTooFar(AtOnce ? null : LastDay, today, nameof(LastDay));
        problems.When(string.IsNullOrWhiteSpace(Reason), nameof(Reason), "Nhập lý do.");
        problems.When(Reason is { Length: > 2000 }, nameof(Reason), "Lý do dài quá 2.000 ký tự.");
        return problems;
    }
}
