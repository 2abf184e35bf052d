namespace LangNghe.Registry.Establishments;

/// <summary>An establishment of the register, or an earlier line of the same file, that may be the same.</summary>
/// <param name="EstablishmentId">Null for a line of the file.</param>
/// <param name="Words">What it is and why it is alike.</param>
public sealed record LikelyDouble(Guid? EstablishmentId, string Words);
