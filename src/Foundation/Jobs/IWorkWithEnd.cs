namespace LangNghe.Foundation.Jobs;

/// <summary>Work that something of the register waits for.</summary>
public interface IWorkWithEnd : IWork
{
    /// <summary>A job of it was called off, failed or was refused, and will not run again: what waits for it is as before the order. May be called twice.</summary>
    Task Ended(string? input, CancellationToken stop);
}
