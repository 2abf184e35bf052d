namespace LangNghe.Registry.Timeline;

/// <summary>Under what happened: a source, a decision, a reason; or who entered it.</summary>
/// <param name="Url">Null when there is nothing to open.</param>
public sealed record TimelineNote(string Words, string? Url = null);
