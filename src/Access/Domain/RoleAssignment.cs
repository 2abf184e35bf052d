using LangNghe.Foundation.Time;

namespace LangNghe.Access.Domain;

/// <summary>An account holds a role from a day through a day, perhaps for one unit and what lies in it.</summary>
public sealed class RoleAssignment : Dated
{
    private RoleAssignment() { }

    public RoleAssignment(Guid accountId, string role, Guid? unitId) => (AccountId, Role, UnitId) = (accountId, role, unitId);

    public Guid AccountId { get; private set; }

    /// <summary>A code of <see cref="Foundation.Who.Roles"/>.</summary>
    public string Role { get; private set; } = "";

    /// <summary>A unit of any time; null for the whole area.</summary>
    public Guid? UnitId { get; private set; }

    public override string Subject => $"account:{AccountId}";

    /// <summary>Withdraws this row; null when nothing of its period is left, because it ends before it began.</summary>
    public RoleAssignment? EndsOn(DateOnly lastDay)
    {
        Withdraw();
        return lastDay < From ? null : this.EndingOn(lastDay);
    }
}
