namespace LangNghe.Registry.Establishments;

/// <param name="Taken">Establishments that are no longer in the book.</param>
/// <param name="Kept">Those that somebody changed, ended or took back since.</param>
public sealed record TakenBack(int Taken, IReadOnlyList<Guid> Kept);
