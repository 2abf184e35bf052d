using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>The figures of one year of a village or of the area, as a person writes them down together.</summary>
public sealed record YearlyFacts
{
    private const int FirstYear = 2000;

    public int? Year { get; init; }

    public bool IsProvisional { get; init; }

    public List<YearlyValueFacts> Values { get; init; } = [];

    /// <param name="standing">The values that the register holds for the year, by measure.</param>
    public Problems Check(IReadOnlyDictionary<string, long> standing, DateOnly today)
    {
        var problems = new Problems();
        problems.When(Year is null, nameof(Year), "Nhập năm.");
        problems.When(Year < FirstYear || Year >= today.Year, nameof(Year), $"Nhập năm đã hết: từ {FirstYear} đến {today.Year - 1}.");
        for (var i = 0; i < Values.Count; i++)
        {
            var field = FieldOf(i);
            if (YearlyMeasures.Find(Values[i].Measure) is not { } measure)
            {
                problems.Add(field, "Chỉ tiêu này không có trong danh mục số liệu năm.");
            }
            else if (Values[i].Value is { } value)
            {
                problems.When(value < 0, field, "Số liệu không thể âm.");
                problems.When(measure.Stored(value) is null, field, measure.Unit == YearlyMeasures.Dong ? "Số tiền tính đến đồng; ghi bằng triệu đồng." : "Cần một số nguyên, không có phần lẻ.");
            }
        }

        if (!problems.Any)
        {
            problems.AddRange(Crossed(standing));
        }

        return problems;
    }

    /// <summary>Every value as it is stored, by measure.</summary>
    public IReadOnlyDictionary<string, long> Stored() => Values.Where(v => v.Value is not null)
        .GroupBy(v => v.Measure!, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => YearlyMeasures.Find(g.Key)!.Stored(g.Last().Value!.Value)!.Value, StringComparer.Ordinal);

    private static string FieldOf(int i) => $"{nameof(Values)}[{i}].{nameof(YearlyValueFacts.Value)}";

    private Problems Crossed(IReadOnlyDictionary<string, long> standing)
    {
        var all = new Dictionary<string, long>(standing, StringComparer.Ordinal);
        foreach (var (measure, value) in Stored())
        {
            all[measure] = value;
        }

        var problems = new Problems();
        foreach (var problem in YearlyCrossChecks.Check(all))
        {
            var at = Values.FindIndex(v => v.Measure == problem.Field);
            problems.Add(at < 0 ? "" : FieldOf(at), problem.Sentence);
        }

        return problems;
    }
}
