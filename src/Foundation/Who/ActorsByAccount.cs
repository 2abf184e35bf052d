namespace LangNghe.Foundation.Who;

/// <summary>A place that Access fills: what an account may do today.</summary>
/// <param name="Find">Null when there is no such account or it has ended.</param>
public sealed record ActorsByAccount(Func<Guid, CancellationToken, ValueTask<Actor?>> Find);
