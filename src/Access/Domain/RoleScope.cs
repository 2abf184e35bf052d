namespace LangNghe.Access.Domain;

/// <summary>What one assignment is bound to: nothing, a unit, an organisation or a village.</summary>
public sealed record RoleScope(Guid? UnitId = null, Guid? OrganisationId = null, Guid? VillageId = null)
{
    public static readonly RoleScope Everything = new();
}
