namespace LangNghe.Foundation.Files;

/// <summary>A content as the store holds it.</summary>
/// <param name="At">When it was written, UTC.</param>
public sealed record KeptFile(string Sha256, long Size, DateTime At);
