namespace LangNghe.Upkeep.Backups;

/// <summary>A place for the rooms above: something that a restored register must be able to do.</summary>
/// <param name="Run">In a scope over the restored database; gives what it found, in Vietnamese, and throws when it could not.</param>
public sealed record RestoreProof(string Name, Func<IServiceProvider, CancellationToken, Task<string>> Run);
