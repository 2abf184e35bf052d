using System.CommandLine;
using LangNghe.Access;
using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Access.Grants;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class UserGrantVerb
{
    private static readonly Dictionary<string, string> _options = new(StringComparer.Ordinal)
    {
        ["Role"] = "--role", ["UnitId"] = "--unit", ["OrganisationId"] = "--organisation", ["Village"] = "--village", ["From"] = "--from", ["Until"] = "--until",
    };

    public static Command Make(Workplace place)
    {
        var name = new Argument<string>("tên-đăng-nhập") { Description = "Của tài khoản đã có" };
        var role = new RoleOptions();
        var (from, until, by, json) = (Common.Day("--from", "Ngày bắt đầu (mặc định: hôm nay)"), Common.Day("--until", "Ngày cuối còn hiệu lực (mặc định: chưa định)"), Common.As(), Common.Json());
        var command = new Command("grant", "Trao một vai trò cho tài khoản đã có") { name, role.Role, role.Organisation, role.Unit, role.Village, from, until, by, json };
        command.SetAction((parsed, stop) => place.AsAccount(parsed.GetValue(by), AccessPermissions.Manage, (_, _) => Task.FromResult(false), async (services, stop) =>
        {
            var normal = Account.Normal(parsed.GetValue(name));
            if (await services.GetRequiredService<AppDb>().Accounts.Where(a => a.NormalizedUserName == normal).Select(a => (Guid?)a.Id).SingleOrDefaultAsync(stop) is not { } account)
            {
                return await place.Refuse($"Không có tài khoản “{parsed.GetValue(name)}”.");
            }

            var today = place.Clock.Today();
            var facts = await role.Read(parsed, services, today, stop) with { From = parsed.GetValue(from) ?? today, Until = parsed.GetValue(until) };
            var outcome = await services.GetRequiredService<GrantRole>().Run(account, facts, stop);
            if (!outcome.Ok)
            {
                return await place.Refuse(outcome.Problems, _options);
            }

            if (parsed.GetValue(json))
            {
                Json.Write(place.Output, new { outcome.Value.Id, outcome.Value.Role, outcome.Value.From, outcome.Value.Until });
            }
            else
            {
                await place.Output.WriteLineAsync(outcome.Value.From > today
                    ? $"Vai trò {RoleWords.Of(outcome.Value.Role)} có từ ngày {Vi.Day(outcome.Value.From)}."
                    : $"Đã trao vai trò {RoleWords.Of(outcome.Value.Role)}.");
            }

            return 0;
        }, stop));
        return command;
    }
}
