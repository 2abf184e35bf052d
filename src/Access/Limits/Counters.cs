using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace LangNghe.Access.Limits;

/// <summary>Counts in this process what comes too often. The lock of an account after five wrong passwords stands in the database beside it and holds for all processes.</summary>
public sealed class Counters : IDisposable
{
    private readonly PartitionedRateLimiter<string> _addresses;
    private readonly PartitionedRateLimiter<string> _names;
    private readonly PartitionedRateLimiter<string> _uploads;

    public Counters(IOptions<LimitOptions> options)
    {
        var limits = options.Value;
        _addresses = Window(limits.WrongTriesPerAddress, limits.TriesMinutes);
        _names = Window(limits.WrongTriesPerName, limits.TriesMinutes);
        _uploads = Window(limits.Uploads, limits.UploadsMinutes);
    }

    /// <summary>Null while there are tries left, else how long to wait. Counts nothing.</summary>
    public TimeSpan? WaitForTry(string address, string? name) => Wait(_addresses, address, 0) ?? (name is null ? null : Wait(_names, name, 0));

    public void CountWrongTry(string address, string? name)
    {
        Wait(_addresses, address, 1);
        if (name is not null)
        {
            Wait(_names, name, 1);
        }
    }

    /// <summary>Counts an upload; how long to wait when it is one too many.</summary>
    public TimeSpan? CountUpload(string account) => Wait(_uploads, account, 1);

    public void Dispose()
    {
        _addresses.Dispose();
        _names.Dispose();
        _uploads.Dispose();
    }

    private static TimeSpan? Wait(PartitionedRateLimiter<string> limiter, string key, int count)
    {
        using var lease = limiter.AttemptAcquire(key, count);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1);
    }

    private static PartitionedRateLimiter<string> Window(int most, int minutes) => PartitionedRateLimiter.Create<string, string>(
        key => RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = TimeSpan.FromMinutes(minutes) }), StringComparer.Ordinal);
}
