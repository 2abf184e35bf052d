namespace LangNghe.Registry.Journal;

/// <param name="Subject">As acts name it, "village:0197…".</param>
/// <param name="Words">Which one it is, for who must choose among several.</param>
public sealed record FoundThing(string Subject, string Words);
