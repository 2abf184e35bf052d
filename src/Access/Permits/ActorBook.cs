using System.Collections.Concurrent;
using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Access.Organisations;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Access.Permits;

/// <summary>
/// What an account may do today, and the stamp its cookies must carry. Remembered for a few seconds, so that a page costs no
/// query for it; a change in this process is seen at once, one made by another process (the command line) after that time.
/// </summary>
public sealed class ActorBook(IServiceScopeFactory scopes, IEnumerable<Permission> permissions, TimeProvider clock)
{
    private static readonly TimeSpan _remembered = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Guid, Entry> _entries = new();
    private readonly Lock _keeping = new();
    private int _forgotten;

    private readonly ILookup<string, string> _permissionsOfRole = permissions
        .SelectMany(p => p.Roles.Select(role => (role, p.Code)))
        .ToLookup(p => p.role, p => p.Code, StringComparer.Ordinal);

    /// <summary>Null when there is no such account or it has ended.</summary>
    public async ValueTask<Entry?> Find(Guid accountId, CancellationToken stop)
    {
        var now = clock.UtcNow();
        if (_entries.TryGetValue(accountId, out var entry) && IsFresh(entry, now))
        {
            return entry;
        }

        var forgotten = Volatile.Read(ref _forgotten);
        // A scope of its own: in the request's scope the context would bring forth an actor before there is one.
        await using var scope = scopes.CreateAsyncScope();
        entry = await Read(scope.ServiceProvider, accountId, now, stop);
        Keep(accountId, entry, forgotten);
        return entry;
    }

    /// <summary>For the command line: who acts when <c>--as</c> names an account.</summary>
    public async Task<Actor?> ByName(string name, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var normal = Account.Normal(name);
        var id = await scope.ServiceProvider.GetRequiredService<AppDb>().Accounts.Where(a => a.NormalizedUserName == normal).Select(a => (Guid?)a.Id).SingleOrDefaultAsync(stop);
        return id is { } known ? (await Find(known, stop))?.Actor : null;
    }

    public void Forget(Guid accountId)
    {
        lock (_keeping)
        {
            _forgotten++;
            _entries.TryRemove(accountId, out _);
        }
    }

    /// <summary>What was read while something changed may be of before the change; it serves the one who asked and is not remembered.</summary>
    private void Keep(Guid accountId, Entry? entry, int forgotten)
    {
        lock (_keeping)
        {
            if (entry is null)
            {
                _entries.TryRemove(accountId, out _);
            }
            else if (forgotten == _forgotten)
            {
                _entries[accountId] = entry;
            }
        }
    }

    private async Task<Entry?> Read(IServiceProvider services, Guid accountId, DateTime now, CancellationToken stop)
    {
        var db = services.GetRequiredService<AppDb>();
        var today = VietnamDay.Of(now);
        var roles = db.RoleAssignments.InForce(AsOf.On(today));
        var found = await db.Accounts
            .Where(a => a.Id == accountId && (a.EndedOn == null || a.EndedOn >= today))
            .Select(a => new
            {
                a.DisplayName, a.Organisation, a.SecurityStamp,
                Roles = roles.Where(r => r.AccountId == a.Id).Select(r => new { r.Role, r.UnitId, r.OrganisationId, r.VillageId }).ToList(),
            })
            .SingleOrDefaultAsync(stop);
        if (found is null)
        {
            return null;
        }

        var book = await services.GetRequiredService<OrganisationBooks>().Current(stop);
        var organisations = found.Roles.Select(r => r.OrganisationId).OfType<Guid>().ToHashSet();
        var actor = new Actor
        {
            AccountId = accountId,
            Name = found.DisplayName,
            Organisation = organisations.Count > 0 ? string.Join(", ", organisations.Select(o => book.Name(o, today)))
                : await Committees(services, found.Roles.Select(r => r.UnitId).OfType<Guid>().Distinct(), today, stop) ?? found.Organisation,
            Organisations = organisations,
            // An organisation that has ended owns nothing any more; what it owned is its heir's, and no one's by inheritance.
            Fields = organisations.Select(o => book.On(o, today)).OfType<OrganisationPeriod>().SelectMany(p => p.Fields).ToHashSet(),
            Permissions = found.Roles.SelectMany(r => _permissionsOfRole[r.Role]).ToHashSet(StringComparer.Ordinal),
            Units = found.Roles.Exists(r => !RoleWords.IsBoundToPlace(r.Role))
                ? null
                : await services.GetRequiredService<UnitScopes>().Of([.. found.Roles.Select(r => r.UnitId).OfType<Guid>()], stop),
            Villages = found.Roles.Select(r => r.VillageId).OfType<Guid>().ToHashSet(),
        };
        return new Entry(actor, found.SecurityStamp!, TwoFactorDuty.Binds(found.Roles.Select(r => r.Role)), now);
    }

    /// <summary>Who answers for a unit works for its people's committee, as it is called on the day; null without a unit.</summary>
    private static async Task<string?> Committees(IServiceProvider services, IEnumerable<Guid> units, DateOnly today, CancellationToken stop)
    {
        var book = await services.GetRequiredService<UnitBooks>().Current(stop);
        return string.Join(", ", units.Where(book.Has).Select(u => book.Committee(u, today))) is { Length: > 0 } names ? names : null;
    }

    /// <summary>A role that ended with yesterday is not remembered into today.</summary>
    private static bool IsFresh(Entry entry, DateTime now) =>
        entry.ReadAt <= now && now - entry.ReadAt < _remembered && VietnamDay.Of(entry.ReadAt) == VietnamDay.Of(now);

    /// <param name="NeedsTwoFactors">By the roles of today.</param>
    public sealed record Entry(Actor Actor, string Stamp, bool NeedsTwoFactors, DateTime ReadAt);
}
