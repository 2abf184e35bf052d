namespace LangNghe.Foundation.Jobs;

/// <param name="Words">In Vietnamese, for who asked.</param>
/// <param name="Url">Where the result is seen; null when the words are all.</param>
public sealed record JobResult(string Words, string? Url = null);
