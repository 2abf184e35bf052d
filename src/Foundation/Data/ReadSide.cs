using Microsoft.EntityFrameworkCore;

namespace LangNghe.Foundation.Data;

/// <summary>Which database the context of this request is opened on: the one that is written to, unless <see cref="Turn"/> found that the replica has everything.</summary>
public sealed class ReadSide(IDbContextFactory<AppDb> primary, Replica replica)
{
    internal IDbContextFactory<AppDb> Contexts { get; private set; } = primary;

    /// <summary>Comes before the first use of the request's context.</summary>
    public async Task Turn(CancellationToken stop) => Contexts = await replica.CaughtUp(stop) ?? Contexts;
}
