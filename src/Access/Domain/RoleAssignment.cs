using LangNghe.Foundation.Time;

namespace LangNghe.Access.Domain;

/// <summary>An account holds a role from a day through a day, perhaps for one unit and what lies in it, for one organisation, or for one village.</summary>
public sealed class RoleAssignment : Dated
{
    private RoleAssignment() { }

    public RoleAssignment(Guid accountId, string role, RoleScope scope) =>
        (AccountId, Role, UnitId, OrganisationId, VillageId) = (accountId, role, scope.UnitId, scope.OrganisationId, scope.VillageId);

    public Guid AccountId { get; private set; }

    /// <summary>A code of <see cref="Foundation.Who.Roles"/>.</summary>
    public string Role { get; private set; } = "";

    /// <summary>A unit of any time; null for roles bound to none.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>An organisation of any time, whose fields of the day are the holder's; null for roles of none.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The one village of its representative. Its book is above, so no key binds it.</summary>
    public Guid? VillageId { get; private set; }

    public RoleScope Scope => new(UnitId, OrganisationId, VillageId);

    public override string Subject => $"account:{AccountId}";

    /// <summary>Withdraws this row; null when nothing of its period is left, because it ends before it began.</summary>
    public RoleAssignment? EndsOn(DateOnly lastDay)
    {
        Withdraw();
        return lastDay < From ? null : this.EndingOn(lastDay);
    }
}
