namespace LangNghe.Foundation.Acts.Sealing;

/// <param name="Number">Of the seal; null for an act that has none.</param>
/// <param name="Through">The last number, where a whole stretch is concerned.</param>
/// <param name="Act">Code of the kind of act; null when the act is gone.</param>
/// <param name="Detail">More about it in Vietnamese, as "đứng ở chỗ của số 7".</param>
public sealed record ChainFault(
    ChainFaultKind Kind, long? Number = null, long? Through = null, Guid? ActId = null, DateTime? At = null, string? Act = null, string? Who = null, string? Detail = null);
