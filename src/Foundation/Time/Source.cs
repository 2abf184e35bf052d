namespace LangNghe.Foundation.Time;

/// <summary>Where a fact comes from. <c>Note</c> names the place in the document ("mục I").</summary>
public sealed record Source(Guid? DocumentId = null, string? Note = null, Sureness Sureness = Sureness.Stated);
