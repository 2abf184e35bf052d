using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>What a person writes down about the recognition of a traditional craft.</summary>
public sealed record CraftFacts
{
    public string? Craft { get; init; }

    public Guid? CommuneId { get; init; }

    public string? Place { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? Day { get; init; }

    public int? CraftYears { get; init; }

    public bool PaperChecked { get; init; }

    public Problems Check(Condition? age, DateOnly today)
    {
        var problems = CheckPlace(Craft, CommuneId, Place);
        problems.When(string.IsNullOrWhiteSpace(DecisionNumber), nameof(DecisionNumber), "Nhập số quyết định công nhận.");
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số quyết định dài quá 100 ký tự.");
        problems.When(Day is null, nameof(Day), "Nhập ngày của quyết định (ngày/tháng/năm).");
        problems.When(Day > today, nameof(Day), "Ngày của quyết định chưa tới.");
        problems.When(age is { Finding: Finding.NotMet }, nameof(CraftYears), $"Chưa đủ điều kiện: {age?.Demand} ({age?.Law}).");
        problems.When(age is { Finding: Finding.Missing } && !PaperChecked, nameof(PaperChecked), RecognitionFacts.NotChecked);
        return problems;
    }

    internal static Problems CheckPlace(string? craft, Guid? communeId, string? place)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(craft), nameof(Craft), "Nhập tên nghề.");
        problems.When(craft is { Length: > 200 }, nameof(Craft), "Tên nghề dài quá 200 ký tự.");
        problems.When(communeId is null && string.IsNullOrWhiteSpace(place), nameof(CommuneId), "Nghề truyền thống gắn với một nơi: chọn xã, phường, hoặc ghi nơi theo văn bản.");
        problems.When(place is { Length: > 300 }, nameof(Place), "Nơi theo văn bản dài quá 300 ký tự.");
        return problems;
    }
}
