using LangNghe.Access.Domain;
using LangNghe.Ui.Forms;

namespace LangNghe.Access.Moves;

/// <summary>An assignment whose unit, organisation or village is there no more.</summary>
/// <param name="Where">What it is bound to, as last called; null where it never was bound though its role asks for it.</param>
/// <param name="Heirs">What the books know as successors, of the kind that the role is for.</param>
/// <param name="Next">The role at a successor that begins when this one ends: it is moved already, as of a day to come. Null while it waits.</param>
public sealed record StrandedRole(RoleAssignment Role, string Holder, string? Where, IReadOnlyList<Choice> Heirs, RoleAssignment? Next)
{
    /// <summary>The one that is proposed; null when there are several or none.</summary>
    public Guid? Proposed => Next is { } next ? Target(next) : Heirs is [var only] ? Guid.Parse(only.Value) : null;

    /// <summary>The last day of the role, wherever it is held then; null while open.</summary>
    public DateOnly? Until => Next is { } next ? next.Until : Role.Until;

    public static Guid? Target(RoleAssignment role) => role.UnitId ?? role.OrganisationId ?? role.VillageId;
}
