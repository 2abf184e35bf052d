using LangNghe.Ui.Forms;

namespace LangNghe.Access.Grants;

/// <summary>What a form that gives a role offers.</summary>
public sealed record RoleChoices(IReadOnlyList<Choice> Roles, IReadOnlyList<Choice> Units, IReadOnlyList<Choice> Organisations)
{
    public static readonly RoleChoices None = new([], [], []);
}
