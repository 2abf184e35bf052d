using LangNghe.Registry.Domain;
using LangNghe.Ui.Forms;

namespace LangNghe.Registry.Villages;

/// <summary>One select of the list's filters.</summary>
/// <param name="Everything">What it says while nothing is chosen.</param>
public sealed record VillageListChoice(string Key, string Label, IReadOnlyList<Choice> Options, string Everything = "Tất cả")
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
