using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.People.Domain;

/// <summary>What a person writes down about a title. Nothing more of the holder is kept than the name that the decision prints.</summary>
public sealed record ArtisanFacts : RecordFacts
{
    public string? PersonName { get; init; }

    public TitleLevel? Level { get; init; }

    public string? Title { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? GrantedOn { get; init; }

    public Known GrantedOnKnown { get; init; }

    internal Beginning? Began => GrantedOn is { } day ? new Beginning(day, GrantedOnKnown) : null;

    public Problems Check(TitleTerms terms, DateOnly today)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(PersonName), nameof(PersonName), "Nhập họ tên như trên quyết định.");
        problems.When(PersonName is { Length: > 100 }, nameof(PersonName), "Họ tên dài quá 100 ký tự.");
        problems.When(Level is null || !Enum.IsDefined(Level.Value), nameof(Level), "Chọn cấp của danh hiệu.");
        problems.When(Level is { } level && Enum.IsDefined(level) && !terms.Of(level).Contains(Title, StringComparer.Ordinal), nameof(Title),
            $"Chọn một danh hiệu của cấp này: {string.Join("; ", Level is { } chosen ? terms.Of(chosen) : [])}.");
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số quyết định dài quá 100 ký tự.");
        problems.AddRange(Beginning.Check(GrantedOn, GrantedOnKnown, today, nameof(GrantedOn), "ngày của quyết định"));
        problems.When(GrantedOn is { Year: < 1945 }, nameof(GrantedOn), "Năm phải từ 1945.");
        return problems;
    }
}
