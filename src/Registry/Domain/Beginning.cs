using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>When a record began, as well as a person knows it: to the day, the month or the year; or a day on which a source speaks of it.</summary>
public sealed record Beginning(DateOnly Day, Known Known)
{
    /// <summary>The first day that counts.</summary>
    public DateOnly First => Known switch
    {
        Known.Month => new DateOnly(Day.Year, Day.Month, 1),
        Known.Year => new DateOnly(Day.Year, 1, 1),
        _ => Day,
    };

    public DateOnly Last => Known switch
    {
        Known.Month => First.AddMonths(1).AddDays(-1),
        Known.Year => new DateOnly(Day.Year, 12, 31),
        _ => Day,
    };

    /// <summary>The days whose law may have applied.</summary>
    public IReadOnlyList<DateOnly> LawDays => First == Last ? [First] : [First, Last];

    public string Words => Known switch
    {
        Known.Month => $"Tháng {Vi.Day(Day, Known)}",
        Known.Year => $"Năm {Vi.Day(Day, Known)}",
        _ => $"Ngày {Vi.Day(Day)}",
    };

    /// <param name="what">What the day is called, as "ngày cấp".</param>
    public static Problems Check(DateOnly? day, Known known, DateOnly today, string field, string what)
    {
        var problems = new Problems();
        problems.When(day is null, field, $"Nhập {what} (ngày/tháng/năm).");
        problems.When(!Enum.IsDefined(known), field, $"Chọn {what} biết đến đâu.");
        problems.When(day is { } typed && new Beginning(typed, known).First > today, field, $"{Vi.Capital(what)} chưa tới.");
        return problems;
    }

    /// <summary>The rules of the first of the days whose rules are kept; of the last day, if none are.</summary>
    public static T Rules<T>(IReadOnlyList<DateOnly> days, Func<DateOnly, T> on, Func<T, bool> areKept)
    {
        var rules = days.Select(on).ToList();
        return rules.FindIndex(r => areKept(r)) is var kept and >= 0 ? rules[kept] : rules[^1];
    }

    /// <summary>Of what holds until an act ends it.</summary>
    /// <param name="wrong">The row that is corrected, if any: what its source attests stays attested.</param>
    public Span UntilEnded(VillageRecord? wrong) => Known == Known.Attested
        ? Span.AttestedFrom(FirstAttested(wrong), wrong?.ConfirmedOn > Day ? wrong.ConfirmedOn.Value : Day)
        : new Span(First, Known);

    /// <summary>Of what the law lets run out. The last day is known as well as the first.</summary>
    /// <param name="lastDay">By the first day; null where no term is known.</param>
    public Span UntilRunOut(Func<DateOnly, DateOnly?> lastDay, VillageRecord? wrong) => lastDay(First) is not { } last
        ? UntilEnded(wrong)
        : Known == Known.Attested ? AttestedOnly(wrong) : new Span(First, Known, last, Known);

    public Span AttestedOnly(VillageRecord? wrong) =>
        Span.AttestedOnly(FirstAttested(wrong), wrong is { UntilKnown: Known.Attested } && wrong.Until > Day ? wrong.Until.Value : Day);

    private DateOnly FirstAttested(VillageRecord? wrong) => wrong is { FromKnown: Known.Attested } && wrong.From < Day ? wrong.From : Day;
}
