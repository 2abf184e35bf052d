using LangNghe.Access.Domain;
using LangNghe.Access.Organisations;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Territory;
using LangNghe.Territory.Domain;

namespace LangNghe.Access.Grants;

/// <summary>What roles are bound to, as the books of units, organisations and villages have it.</summary>
public sealed class RoleScopes(AppDb db, UnitBooks units, OrganisationBooks organisations, KnownVillages villages, TimeProvider clock)
{
    public async Task<ScopeFound> Find(RoleFacts facts, CancellationToken stop)
    {
        var (book, day) = (await units.Current(stop), facts.From ?? clock.Today());
        var offices = await organisations.Current(stop);
        var office = facts.OrganisationId is { } named ? offices.On(named, day) : RoleWords.IsOfLead(facts.Role) ? offices.Lead(day) : null;
        return new ScopeFound(
            facts.UnitId is { } unit && book.Has(unit) && book.On(unit, day) is not null ? book.Unit(unit).Level : null,
            office?.OrganisationId, office?.Kind,
            facts.Village is { } number ? await villages.Find(db, number, stop) : null,
            book.LastDayOf(UnitLevel.District));
    }

    /// <summary>What each of the scopes is called.</summary>
    public async Task<Func<RoleScope, string>> Names(IEnumerable<RoleScope> scopes, CancellationToken stop)
    {
        var (book, offices, today) = (await units.Current(stop), await organisations.Current(stop), clock.Today());
        var named = await villages.Named(db, [.. scopes.Select(s => s.VillageId).OfType<Guid>().Distinct()], stop);
        return scope => scope switch
        {
            { UnitId: { } unit } => book.Has(unit) ? book.Name(unit, today) : "đơn vị không còn trong danh mục",
            { OrganisationId: { } organisation } => offices.Name(organisation, today) ?? "cơ quan không còn trong danh mục",
            { VillageId: { } village } => named.TryGetValue(village, out var known) ? known.Words : "làng nghề không còn trong sổ",
            _ => "toàn địa bàn",
        };
    }
}
