using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Territory.Domain;

namespace LangNghe.Intake.Kinds;

/// <summary>Communes as rows write them: with or without what they are, with or without the district of before.</summary>
internal sealed class UnitsByName(UnitBook units, Actor actor)
{
    private readonly Dictionary<DateOnly, ILookup<string, Guid>> _byDay = [];

    public string Shown(Guid unit, DateOnly today) => Vi.Capital(units.Name(unit, today));

    /// <summary>Those of the day that are called so; of several the ones that the actor sees.</summary>
    public IReadOnlyList<Guid> Find(string text, DateOnly day)
    {
        var era = units.EraOf(day);
        if (!_byDay.TryGetValue(era, out var names))
        {
            _byDay[era] = names = units.CommunesOn(day).SelectMany(c => Names(c, day).Select(n => (Name: n, c.UnitId))).Distinct().ToLookup(n => n.Name, n => n.UnitId, StringComparer.Ordinal);
        }

        var found = names[VietnameseText.SearchKey(text)].ToList();
        return found.Count > 1 && found.Exists(u => actor.Sees(u)) ? found.FindAll(u => actor.Sees(u)) : found;
    }

    private IEnumerable<string> Names(UnitPeriod commune, DateOnly day) =>
        new[] { commune.Name, commune.ShortName, units.Name(commune.UnitId, day) }.Select(VietnameseText.SearchKey);
}
