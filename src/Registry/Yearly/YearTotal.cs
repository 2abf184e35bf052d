using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Yearly;

/// <summary>What the area reported of a measure in one year, and what the villages in its scope add up to.</summary>
/// <param name="Own">The area's own figure, null when none was reported.</param>
/// <param name="Sum">Of the villages in scope that have a value; null when none has, or the measure does not add.</param>
/// <param name="WithValue">Villages in scope that have a value.</param>
/// <param name="Villages">Villages in scope.</param>
/// <param name="SumIsProvisional">One of the added values is.</param>
/// <param name="Listed">Of the villages with a value, those whose complete lists of establishments were counted.</param>
public sealed record YearTotal(YearlyMeasure Measure, int Year, YearlyFigure? Own, long? Sum, int WithValue, int Villages, bool SumIsProvisional, int Listed)
{
    public bool IsComplete => Sum is not null && WithValue == Villages;

    /// <summary>A part of the villages has values, and nothing stands for the whole.</summary>
    public bool IsPartial => Sum is not null && !IsComplete && Own is null;

    public int Missing => Villages - WithValue;

    public long? Difference => IsComplete && Own is { } own ? Sum - own.Value : null;
}
