using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Registry.Domain;

/// <summary>The figures of one year of a village or of the area, as a person writes them down together. A measure that is not among them stays as it is.</summary>
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
            if (YearlyMeasures.Find(Values[i].Measure) is { } measure)
            {
                problems.AddRange(Checked(Values[i], measure, standing.TryGetValue(measure.Code, out var stored) ? stored : null, FieldOf(i)));
            }
            else
            {
                problems.Add(FieldOf(i), "Chỉ tiêu này không có trong danh mục số liệu năm.");
            }
        }

        problems.AddRange(Crossed(standing));
        return problems;
    }

    /// <summary>Every value as it is stored, by measure.</summary>
    public IReadOnlyDictionary<string, long> Stored() => Values.Where(v => v is { Value: not null, IsDropped: false })
        .GroupBy(v => v.Measure!, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => YearlyMeasures.Find(g.Key)!.Stored(g.Last().Value!.Value)!.Value, StringComparer.Ordinal);

    /// <summary>The measures whose standing value is withdrawn.</summary>
    public IReadOnlyList<string> Dropped() => [.. Values.Where(v => v.IsDropped).Select(v => v.Measure!).Distinct(StringComparer.Ordinal)];

    private static string FieldOf(int i) => $"{nameof(Values)}[{i}].{nameof(YearlyValueFacts.Value)}";

    private static Problems Checked(YearlyValueFacts typed, YearlyMeasure measure, long? standing, string field)
    {
        var problems = new Problems();
        var stands = standing is { } known ? $"{Vi.Number(measure.Typed(known), 6)} {measure.TypedUnit}" : null;
        if (typed.IsDropped)
        {
            problems.When(stands is null, field, "Sổ không có số nào ở chỉ tiêu này để bỏ.");
            problems.When(stands is not null && typed.Value is { } other && measure.Stored(other) != standing, field, "Hoặc nhập số mới, hoặc bỏ số đang có: không làm cả hai.");
        }
        else if (typed.Value is { } value)
        {
            problems.When(value < 0, field, "Số liệu không thể âm.");
            if (value > measure.Typed(measure.Most))
            {
                problems.Add(field, $"Số quá lớn: nhiều nhất là {Vi.Number(measure.Typed(measure.Most))} {measure.TypedUnit}. Hãy xem lại đơn vị tính.");
            }
            else
            {
                problems.When(measure.Stored(value) is null && value >= 0, field, measure.Unit == YearlyMeasures.Dong ? "Số tiền tính đến đồng; ghi bằng triệu đồng." : "Cần một số nguyên, không có phần lẻ.");
            }
        }
        else
        {
            problems.When(stands is not null, field, $"Ô này trống, mà sổ đang ghi {stands}. Nhập lại số, hoặc đánh dấu bỏ số liệu này để rút nó khỏi sổ.");
        }

        return problems;
    }

    private Problems Crossed(IReadOnlyDictionary<string, long> standing)
    {
        var all = new Dictionary<string, long>(standing, StringComparer.Ordinal);
        foreach (var measure in Dropped())
        {
            all.Remove(measure);
        }

        foreach (var typed in Values.Where(v => v is { Value: >= 0, IsDropped: false }))
        {
            // One that is wrong by itself is told already, and is held against nothing.
            if (YearlyMeasures.Find(typed.Measure)?.Stored(typed.Value!.Value) is { } value)
            {
                all[typed.Measure!] = value;
            }
            else
            {
                all.Remove(typed.Measure ?? "");
            }
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
