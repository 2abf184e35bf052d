using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Territory.Domain;
using LangNghe.Ui.Forms;

namespace LangNghe.Registry.Journeys;

public static class CommuneChoices
{
    /// <summary>The communes of the day within the actor's units, and the one that is written down if it is of another time.</summary>
    public static IReadOnlyList<Choice> On(UnitBook units, Actor actor, DateOnly day, Guid? written)
    {
        var inForce = units.CommunesOn(day).Where(c => actor.Sees(c.UnitId) || c.UnitId == written)
            .Select(c => new Choice(c.UnitId.ToString(), Vi.Capital(units.Name(c.UnitId, day)), Group: $"Xã, phường của ngày {Vi.Day(day)}"));
        return written is { } old && units.Has(old) && units.On(old, day) is null
            ? [new Choice(old.ToString(), Vi.Capital(units.Name(old, day)), Group: "Đang ghi trong sổ"), .. inForce]
            : [.. inForce];
    }
}
