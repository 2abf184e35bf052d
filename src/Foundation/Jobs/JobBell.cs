namespace LangNghe.Foundation.Jobs;

/// <summary>Wakes the workers of this process when it ordered a job, so that nobody waits for the next look.</summary>
public sealed class JobBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0);

    public void Ring() => _rung.Release();

    public Task Wait(TimeSpan atMost, CancellationToken stop) => _rung.WaitAsync(atMost, stop);

    public void Dispose() => _rung.Dispose();
}
