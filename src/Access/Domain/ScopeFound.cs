using LangNghe.Territory.Domain;

namespace LangNghe.Access.Domain;

/// <summary>What the books say, on the first day of a role, of what the role is to be bound to; null where they know no such thing on that day.</summary>
/// <param name="OrganisationId">The one that was named, or the lead department of the day for a role of that.</param>
/// <param name="LastOfDistricts">The last day on which there were districts; null while there are.</param>
public sealed record ScopeFound(UnitLevel? Unit = null, Guid? OrganisationId = null, OrganisationKind? Organisation = null, Guid? Village = null, DateOnly? LastOfDistricts = null);
