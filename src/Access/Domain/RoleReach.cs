namespace LangNghe.Access.Domain;

/// <summary>What kind of thing a role is bound to, and so how far it reaches.</summary>
public enum RoleReach
{
    /// <summary>The whole area.</summary>
    Everything,

    /// <summary>The whole area, for the fields of work that one organisation owns on the day.</summary>
    Organisation,

    /// <summary>One unit and what lies in it.</summary>
    Unit,

    /// <summary>One village.</summary>
    Village,
}
