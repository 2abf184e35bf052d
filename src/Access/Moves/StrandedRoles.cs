using LangNghe.Access.Domain;
using LangNghe.Access.Grants;
using LangNghe.Access.Organisations;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using LangNghe.Ui.Forms;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Moves;

/// <summary>The assignments that still stand while what they are bound to has ended. Nothing moves them but an administrator with the document.</summary>
public sealed class StrandedRoles(AppDb db, UnitBooks units, OrganisationBooks organisations, KnownVillages villages, RoleScopes scopes, TimeProvider clock)
{
    /// <summary>How many wait for an administrator.</summary>
    public async Task<int> Waiting(CancellationToken stop) => (await All(stop)).Count(s => s.Next is null);

    public async Task<IReadOnlyList<StrandedRole>> All(CancellationToken stop)
    {
        var today = clock.Today();
        var held = await db.RoleAssignments.Where(r => r.WithdrawnAt == null && (r.Until == null || r.Until >= today))
            .Join(db.Accounts.Where(a => a.EndedOn == null || a.EndedOn >= today), r => r.AccountId, a => a.Id, (r, a) => new { Role = r, a.DisplayName, a.UserName })
            .OrderBy(r => r.DisplayName).ThenBy(r => r.Role.Id).ToListAsync(stop);
        var (map, offices) = (await units.Current(stop), await organisations.Current(stop));
        var known = await villages.Named(db, [.. held.Select(h => h.Role.VillageId).OfType<Guid>().Distinct()], stop);
        var stranded = held.Where(h => IsStranded(h.Role, map, offices, known, today)).ToList();
        var name = await scopes.Names(stranded.Select(h => h.Role.Scope), stop);
        var kept = await villages.Named(db, [.. stranded.Select(h => h.Role.VillageId is { } v && known.TryGetValue(v, out var village) ? village.KeptId : null).OfType<Guid>().Distinct()], stop);
        var nextOf = new Dictionary<Guid, RoleAssignment>();
        // One that can go to a single place first: what begins there came from it.
        stranded.Select(h => h.Role).OrderBy(r => Heirs(r).Count).ToList().ForEach(FindNext);
        // Those that are moved already, as of a day to come, stand last: somebody may have taken the wrong day.
        return [.. stranded.Select(h => Of(h.Role, $"{h.DisplayName} ({h.UserName})")).OrderBy(s => s.Next is not null)];

        StrandedRole Of(RoleAssignment role, string holder) => new(role, holder, role.Scope == RoleScope.Everything ? null : name(role.Scope), Heirs(role), nextOf.GetValueOrDefault(role.Id));

        void FindNext(RoleAssignment role)
        {
            var heirs = Heirs(role);
            if (role.Until is { } last && held.Find(h => h.Role.AccountId == role.AccountId && h.Role.Role == role.Role && h.Role.From == last.AddDays(1)
                && heirs.Any(c => c.Value == StrandedRole.Target(h.Role)?.ToString()) && !nextOf.ContainsValue(h.Role)) is { } next)
            {
                nextOf[role.Id] = next.Role;
            }
        }

        IReadOnlyList<Choice> Heirs(RoleAssignment role) => role switch
        {
            { UnitId: { } unit } when map.Has(unit) => [.. map.Successors(unit, today).Where(s => map.Unit(s.UnitId).Level == RoleWords.LevelOf(role.Role))
                .Select(s => new Choice(s.UnitId.ToString(), map.Name(s.UnitId, today) + (s.Whole ? "" : " (nhận một phần)")))],
            { OrganisationId: { } office } => Offices(role, offices.Successors(office, today)),
            { VillageId: { } village } when known.TryGetValue(village, out var over) && over.KeptId is { } to && kept.TryGetValue(to, out var heir) => [new Choice(to.ToString(), heir.Words)],
            _ when RoleWords.IsOfLead(role.Role) && offices.Lead(today) is { } lead => Offices(role, [lead.OrganisationId]),
            _ => [],
        };

        IReadOnlyList<Choice> Offices(RoleAssignment role, IEnumerable<Guid> heirs) =>
            [.. heirs.Select(h => offices.On(h, today)).OfType<OrganisationPeriod>().Where(p => RoleWords.Takes(role.Role, p.Kind)).Select(p => new Choice(p.OrganisationId.ToString(), p.Name))];
    }

    private static bool IsStranded(RoleAssignment role, UnitBook map, OrganisationBook offices, IReadOnlyDictionary<Guid, KnownVillage> known, DateOnly today) => RoleWords.Reach(role.Role) switch
    {
        RoleReach.Unit => role.UnitId is not { } unit || !map.Has(unit) || map.On(unit, today) is null,
        RoleReach.Organisation => role.OrganisationId is not { } office || offices.On(office, today) is null,
        RoleReach.Village => role.VillageId is not { } village || !known.TryGetValue(village, out var there) || there.IsOver,
        _ => false,
    };
}
