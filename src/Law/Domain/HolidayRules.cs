namespace LangNghe.Law.Domain;

/// <summary>Computes the holidays of a year from the law: for years whose official schedule nobody has entered.</summary>
public sealed class HolidayRules(LawBook law)
{
    public const string Prefix = "holiday";

    /// <summary>The holidays that the law knows on their own day.</summary>
    public IReadOnlyList<HolidayRule> In(int year) =>
    [
        .. law.Names.Where(n => n.StartsWith(Prefix + ".", StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(law.Through)
            .Select(p => (p.Parameter, Rule: HolidayRule.Of(p.Parameter))).Where(p => p.Parameter.HoldsOn(p.Rule.MainDay(year))).Select(p => p.Rule).OrderBy(r => r.MainDay(year)),
    ];

    public IReadOnlyList<CalendarDay> Of(int year)
    {
        var off = new SortedDictionary<DateOnly, string>();
        foreach (var (rule, day) in In(year).SelectMany(r => r.DaysOf(year).Select(d => (r, d))))
        {
            off.TryAdd(day, rule.Days > 1 && !rule.IsLunar && day != rule.MainDay(year) ? $"{rule.Name}, ngày liền kề" : rule.Name);
        }

        // Labour Code, article 111, clause 3: what falls on a weekend is taken on the next working day.
        foreach (var (day, name) in off.Where(d => IsWeekend(d.Key)).ToList())
        {
            var instead = day;
            while (IsWeekend(instead) || off.ContainsKey(instead))
            {
                instead = instead.AddDays(1);
            }

            off[instead] = $"Nghỉ bù {name}";
        }

        return [.. off.Select(d => new CalendarDay(d.Key, IsWork: false, d.Value))];
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
