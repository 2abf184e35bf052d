namespace LangNghe.Registry.Establishments;

/// <summary>An establishment of the register that may be the same.</summary>
/// <param name="Words">What it is and why it is alike.</param>
public sealed record LikelyDouble(Guid EstablishmentId, LikeSign Sign, string Words);
