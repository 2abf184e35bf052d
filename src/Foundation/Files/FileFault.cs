namespace LangNghe.Foundation.Files;

/// <param name="Sha256">The key under which the content is, or ought to be, kept.</param>
/// <param name="FileId">The first file of the register that has this content; null for an orphan.</param>
public sealed record FileFault(FileFaultKind Kind, string Sha256, Guid? FileId = null, string? Name = null);
