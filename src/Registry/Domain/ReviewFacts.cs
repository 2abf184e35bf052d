using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>What a yearly review found: section IV.1 of the Plan.</summary>
public sealed record ReviewFacts
{
    private const int FirstYear = 2000;

    public int? Year { get; init; }

    public ReviewClass? Class { get; init; }

    public bool? IsEffective { get; init; }

    public bool? MeetsEnvironmentRules { get; init; }

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        problems.When(Year is null, nameof(Year), "Nhập năm rà soát.");
        problems.When(Year < FirstYear || Year > today.Year, nameof(Year), $"Năm rà soát phải từ {FirstYear} đến {today.Year}.");
        problems.When(Class is null && IsEffective is null && MeetsEnvironmentRules is null, nameof(Class), "Ghi ít nhất một kết quả: xếp loại, hiệu quả hoặc môi trường.");
        return problems;
    }

    /// <summary>The last day of the year; in a year that still runs, the day of the entry.</summary>
    public DateOnly HoldsFrom(DateOnly today) => Year < today.Year ? new DateOnly(Year!.Value, 12, 31) : today;
}
