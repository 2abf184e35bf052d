using LangNghe.Registry.Domain;
using LangNghe.Ui.Forms;

namespace LangNghe.Registry.Villages;

/// <summary>One select of the list's filters.</summary>
public sealed record VillageListChoice(string Key, string Label, IReadOnlyList<Choice> Options)
{
    public string? Chosen(VillageListQuery query) => Key switch
    {
        VillageListQuery.GroupKey => query.Group?.Code,
        VillageListQuery.CraftKey => query.Craft,
        VillageListQuery.KindKey => query.Kind,
        VillageListQuery.StateKey => query.State,
        VillageListQuery.UnitKey => query.Unit,
        _ => query.Rooms.GetValueOrDefault(Key),
    };

    public string? ChosenLabel(VillageListQuery query) => Chosen(query) is { } chosen ? Options.FirstOrDefault(o => o.Value == chosen)?.Label ?? chosen : null;
}
