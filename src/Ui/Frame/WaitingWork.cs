namespace LangNghe.Ui.Frame;

/// <summary>A place for every room: work that waits for who is signed in, as the desk lists it.</summary>
/// <param name="Permission">Asked only for whom may; null for everyone signed in.</param>
/// <param name="Find">In the scope of the request. Null when nothing waits.</param>
public sealed record WaitingWork(int Order, string? Permission, Func<IServiceProvider, CancellationToken, Task<WaitingLine?>> Find);
