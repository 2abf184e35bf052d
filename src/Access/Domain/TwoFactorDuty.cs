using LangNghe.Foundation.Who;

namespace LangNghe.Access.Domain;

/// <summary>Who must show two factors: those who give rights to others, and those whose word decides. Until they have a second one they may do nothing but set it up.</summary>
public static class TwoFactorDuty
{
    private static readonly HashSet<string> _roles = new(StringComparer.Ordinal) { Roles.Administrator, Roles.DepartmentLeader, Roles.ProvincialLeader };

    /// <param name="roles">Those held on the day.</param>
    public static bool Binds(IEnumerable<string> roles) => roles.Any(_roles.Contains);
}
