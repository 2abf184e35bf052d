namespace LangNghe.Foundation.Running;

/// <summary>One part of the reference data. It adds what is missing by stable code and never overwrites what someone changed.</summary>
/// <param name="Order">Law 10, Territory 20, Access 25, Registry 30, the rooms above it 50, Plan 60.</param>
/// <param name="Name">As the start prints it, in Vietnamese.</param>
/// <param name="Run">Runs in a scope of its own whose door is "seed" and whose actor is the program.</param>
public sealed record Seed(int Order, string Name, Func<IServiceProvider, CancellationToken, Task> Run);
