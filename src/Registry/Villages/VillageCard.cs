using LangNghe.Registry.Domain;
using LangNghe.Registry.Timeline;

namespace LangNghe.Registry.Villages;

/// <summary>All that the register holds of one village on a day, as its page tells it to whoever may see it.</summary>
/// <param name="CommuneId">As the profile of the day has it.</param>
public sealed record VillageCard(
    Guid Id, Guid? CommuneId, VillagePast Past, IReadOnlyList<RecordedAct> Acts, Sources Sources, IReadOnlyList<TimelineItem> Items,
    IReadOnlyList<YearlyFigure> Figures, IReadOnlyList<AttachedFile> Files);
