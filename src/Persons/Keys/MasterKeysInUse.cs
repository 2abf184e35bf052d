using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Persons.Keys;

/// <summary>The master keys under which the keys of the register are wrapped.</summary>
public static class MasterKeysInUse
{
    public static async Task<IReadOnlyCollection<string>> Ids(AppDb db, CancellationToken stop) =>
        (await db.DataKeys.Select(k => k.MasterId).Union(db.PersonKeys.Where(k => k.Wrapped != null).Select(k => k.MasterId)).ToListAsync(stop)).OfType<string>().ToHashSet(StringComparer.Ordinal);

    internal static Task<IReadOnlyCollection<string>> Ids(IServiceProvider scope, CancellationToken stop) => Ids(scope.GetRequiredService<AppDb>(), stop);
}
