using LangNghe.Registry.Domain;
using LangNghe.Registry.Timeline;

namespace LangNghe.Registry.Villages;

/// <summary>All that the register holds of one village on a day, as its page tells it to whoever may see it.</summary>
/// <param name="CommuneId">As the profile of the day has it.</param>
/// <param name="Files">By what they are attached to: the village, or one of its records.</param>
public sealed record VillageCard(
    Guid Id, Guid? CommuneId, VillagePast Past, IReadOnlyList<RecordedAct> Acts, Sources Sources, IReadOnlyList<TimelineItem> Items,
    IReadOnlyList<YearlyFigure> Figures, ILookup<string, AttachedFile> Files)
{
    /// <summary>Those of the village itself.</summary>
    public IEnumerable<AttachedFile> OwnFiles => Files[Village.SubjectOf(Id)];
}
