using LangNghe.Access.Domain;
using LangNghe.Ui.Forms;

namespace LangNghe.Access.Moves;

/// <summary>An assignment whose unit, organisation or village is there no more.</summary>
/// <param name="Where">What it is bound to, as last called; null where it never was bound though its role asks for it.</param>
/// <param name="Heirs">What the books know as successors, of the kind that the role is for.</param>
public sealed record StrandedRole(RoleAssignment Role, string Holder, string? Where, IReadOnlyList<Choice> Heirs)
{
    /// <summary>The one that is proposed; null when there are several or none.</summary>
    public Guid? Proposed => Heirs is [var only] ? Guid.Parse(only.Value) : null;
}
