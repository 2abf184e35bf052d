namespace LangNghe.Upkeep.Backups;

/// <summary>A place for the room that knows it: under which master keys the keys of a register are wrapped. An open backup leaves them at home, and without them the register does not start.</summary>
/// <param name="Ids">In a scope over the register.</param>
public sealed record MasterKeyUse(Func<IServiceProvider, CancellationToken, Task<IReadOnlyCollection<string>>> Ids);
