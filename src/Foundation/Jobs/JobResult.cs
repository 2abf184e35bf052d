namespace LangNghe.Foundation.Jobs;

/// <param name="Words">In Vietnamese, for who asked.</param>
/// <param name="Url">Where the result is seen; null when the words are all.</param>
/// <param name="IsRefused">The job is failed, and the words say why.</param>
public sealed record JobResult(string Words, string? Url = null, bool IsRefused = false)
{
    public static JobResult Refused(string why, string? url = null) => new(why, url, IsRefused: true);
}
