using LangNghe.Registry.Villages;

namespace LangNghe.Registry.Journal;

/// <param name="About">The things it was about that have a page, with their addresses.</param>
/// <param name="AboutLeft">Things that are not shown.</param>
/// <param name="Left">Changes that are not shown.</param>
/// <param name="Seal">Its number in the chain; null while it waits.</param>
/// <param name="Files">What it attached, and what was attached to it since.</param>
public sealed record ReadableAct(
    Guid Id, DateTime At, string Label, string Who, string? Organisation, string Door, string? Reason, Guid? DocumentId, string? Document,
    IReadOnlyList<(string Words, string Url)> About, int AboutLeft, IReadOnlyList<ReadableChange> Changes, int Left, IReadOnlyList<AttachedFile> Files, long? Seal);
