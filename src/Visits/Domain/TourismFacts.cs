using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Visits.Domain;

/// <summary>What a person writes down about a tie to tourism.</summary>
public sealed record TourismFacts : RecordFacts
{
    /// <summary>A tour, a point of visit, a programme: what ties the village to tourism.</summary>
    public string? Tie { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? Since { get; init; }

    public Known SinceKnown { get; init; }

    internal Beginning? Began => Since is { } day ? new Beginning(day, SinceKnown) : null;

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(Tie), nameof(Tie), "Nêu điều gắn làng nghề với du lịch: tuyến, điểm tham quan, chương trình.");
        problems.When(Tie is { Length: > 500 }, nameof(Tie), "Nội dung dài quá 500 ký tự.");
        problems.When(string.IsNullOrWhiteSpace(DecisionNumber), nameof(DecisionNumber), "Nhập số văn bản công nhận hoặc phê duyệt.");
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số văn bản dài quá 100 ký tự.");
        problems.AddRange(Beginning.Check(Since, SinceKnown, today, nameof(Since), "ngày bắt đầu"));
        return problems;
    }
}
