namespace LangNghe.Upkeep.Backups;

/// <summary>A place for the rooms above: what of a register is laid beside the same of a restored one.</summary>
/// <param name="Name">What kind of values they are, in Vietnamese.</param>
/// <param name="Run">In a scope over either database; gives the values by their names, in Vietnamese.</param>
public sealed record RegisterReading(string Name, Func<IServiceProvider, CancellationToken, Task<IReadOnlyDictionary<string, string>>> Run);
