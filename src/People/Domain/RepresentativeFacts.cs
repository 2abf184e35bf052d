using LangNghe.Foundation.Rules;
using LangNghe.Persons.Domain;
using LangNghe.Registry.Domain;

namespace LangNghe.People.Domain;

/// <summary>Somebody of the book of people speaks for a village.</summary>
public sealed record RepresentativeFacts
{
    public const int LongestPosition = 200;

    /// <summary>Who is looked for in the book.</summary>
    public string? Name { get; init; }

    public PersonPick Pick { get; init; } = new();

    /// <summary>As what: head of the village's board, head of the cooperative…</summary>
    public string? Position { get; init; }

    public DateOnly? Since { get; init; }

    public ActFacts Why { get; init; } = new();

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(Position), nameof(Position), "Nhập chức danh, ví dụ Trưởng ban quản lý làng nghề.");
        problems.When(Position is { Length: > LongestPosition }, nameof(Position), "Chức danh dài nhất 200 ký tự.");
        problems.When(Since is null, nameof(Since), "Nhập ngày bắt đầu đại diện.");
        problems.When(Since > today, nameof(Since), "Ngày bắt đầu không thể sau hôm nay.");
        problems.When(Since is { Year: < 1945 }, nameof(Since), "Năm phải từ 1945.");
        return problems;
    }
}
