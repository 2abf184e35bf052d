namespace LangNghe.Registry.Timeline;

/// <summary>One thing that happened to a village.</summary>
/// <param name="Day">Orders the items.</param>
/// <param name="When">The day as well as it is known: "chậm nhất 31/12/2021", "2023".</param>
/// <param name="Link">A village or unit that the words speak of.</param>
/// <param name="IsUnsure">The source does not say it of this very village.</param>
public sealed record TimelineItem(DateOnly Day, string When, string Words, IReadOnlyList<TimelineNote> Notes, TimelineNote? Link = null, bool IsUnsure = false);
