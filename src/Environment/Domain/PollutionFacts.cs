using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Environment.Domain;

/// <summary>What a person writes down when a village enters the list of severe polluters.</summary>
public sealed record PollutionFacts : RecordFacts
{
    public string? DecisionNumber { get; init; }

    public DateOnly? ListedOn { get; init; }

    public Known ListedOnKnown { get; init; }

    internal Beginning? Began => ListedOn is { } day ? new Beginning(day, ListedOnKnown) : null;

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(DecisionNumber), nameof(DecisionNumber), "Nhập số văn bản đưa làng vào danh sách.");
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số văn bản dài quá 100 ký tự.");
        problems.AddRange(Beginning.Check(ListedOn, ListedOnKnown, today, nameof(ListedOn), "ngày của văn bản"));
        problems.When(Began?.Last < PollutionListing.DecisionDay, nameof(ListedOn), "Danh sách có từ Quyết định 64/2003/QĐ-TTg ngày 22/04/2003; không thể vào trước ngày ấy.");
        return problems;
    }
}
