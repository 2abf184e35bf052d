using System.CommandLine;
using LangNghe.Access.Domain;
using LangNghe.Access.Organisations;
using LangNghe.Foundation.Who;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

/// <summary>The options that say which role somebody gets, and what it is bound to.</summary>
internal sealed class RoleOptions
{
    public Option<string?> Role { get; } = new("--role") { Description = $"Vai trò: {string.Join(", ", Roles.All)}", HelpName = "vai trò", Required = true };

    public Option<Guid?> Unit { get; } = new("--unit") { Description = "Mã định danh (id) của xã, với cán bộ cấp xã; xem langnghe units", HelpName = "id" };

    public Option<string?> Organisation { get; } = new("--organisation") { Description = "Cơ quan: tên hoặc tên viết tắt như trong sổ, như \"Sở CT Ninh Bình\"", HelpName = "tên" };

    public Option<int?> Village { get; } = new("--village") { Description = "Số của làng nghề trong sổ, với đại diện làng nghề", HelpName = "số" };

    public RoleOptions() => Role.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var given }] && !Roles.All.Contains(given))
        {
            result.AddError($"Không có vai trò “{given}”. Các vai trò: {string.Join(", ", Roles.All)}.");
        }
    });

    /// <summary>The facts of the role, from today.</summary>
    /// <returns>With an organisation that is nowhere when the name is none of the book and the role needs one; the rules say so.</returns>
    public async Task<RoleFacts> Read(ParseResult parsed, IServiceProvider services, DateOnly today, CancellationToken stop)
    {
        var (role, name) = (parsed.GetValue(Role), parsed.GetValue(Organisation)?.Trim());
        var needs = RoleWords.Reach(role) == RoleReach.Organisation && !string.IsNullOrEmpty(name);
        var office = needs ? (await services.GetRequiredService<OrganisationBooks>().Current(stop)).InForce(today)
            .FirstOrDefault(o => o.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || o.ShortName.Equals(name, StringComparison.OrdinalIgnoreCase)) : null;
        return new RoleFacts
        {
            Role = role, UnitId = parsed.GetValue(Unit), Village = parsed.GetValue(Village), From = today,
            OrganisationId = office?.OrganisationId ?? (needs && !RoleWords.IsOfLead(role) ? Guid.Empty : null),
        };
    }
}
