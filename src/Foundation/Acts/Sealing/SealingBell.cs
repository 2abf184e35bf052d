namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>Rung after each act of this process, so that its seal need not wait for the next look.</summary>
public sealed class SealingBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0);

    public void Ring()
    {
        // Two rings at once may both count: the sealer then looks once in vain.
        if (_rung.CurrentCount == 0)
        {
            _rung.Release();
        }
    }

    public Task Wait(TimeSpan most, CancellationToken stop) => _rung.WaitAsync(most, stop);

    public void Dispose() => _rung.Dispose();
}
