using LangNghe.Foundation.Rules;
using LangNghe.Registry.Domain;

namespace LangNghe.People.Domain;

/// <summary>What a person writes down about a title. Nothing more of the holder is kept than the name that the decision prints.</summary>
public sealed record ArtisanFacts
{
    public string? PersonName { get; init; }

    public TitleLevel? Level { get; init; }

    public string? Title { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? GrantedOn { get; init; }

    /// <summary>When the day is unknown.</summary>
    public int? Year { get; init; }

    public ActFacts Why { get; init; } = new();

    public Problems Check(TitleTerms terms, DateOnly today)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(PersonName), nameof(PersonName), "Nhập họ tên như trên quyết định.");
        problems.When(PersonName is { Length: > 100 }, nameof(PersonName), "Họ tên dài quá 100 ký tự.");
        problems.When(Level is null || !Enum.IsDefined(Level.Value), nameof(Level), "Chọn cấp của danh hiệu.");
        problems.When(Level is { } level && Enum.IsDefined(level) && !terms.Of(level).Contains(Title, StringComparer.Ordinal), nameof(Title),
            $"Chọn một danh hiệu của cấp này: {string.Join("; ", Level is { } chosen ? terms.Of(chosen) : [])}.");
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số quyết định dài quá 100 ký tự.");
        problems.When(GrantedOn is null && Year is null, nameof(GrantedOn), "Nhập ngày của quyết định, hoặc năm nếu chưa rõ ngày.");
        problems.When(GrantedOn > today, nameof(GrantedOn), "Ngày của quyết định chưa tới.");
        problems.When(Year < 1945 || Year > today.Year, nameof(Year), $"Năm từ 1945 đến {today.Year}.");
        problems.When(GrantedOn is { } day && Year is { } year && day.Year != year, nameof(Year), "Năm không khớp với ngày của quyết định.");
        return problems;
    }
}
