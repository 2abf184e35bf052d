using System.CommandLine;
using LangNghe.Access;
using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class UserVerb
{
    public static Command Make(Workplace place) => new("user", "Tài khoản") { Add(place) };

    private static Command Add(Workplace place)
    {
        var name = new Argument<string>("tên-đăng-nhập") { Description = "Chữ thường không dấu, chữ số và dấu chấm, như nguyen.van.a" };
        var person = new Option<string?>("--name") { Description = "Họ và tên", HelpName = "họ tên", Required = true };
        var role = new Option<string?>("--role") { Description = $"Vai trò: {string.Join(", ", Roles.All)}", HelpName = "vai trò", Required = true };
        var unit = new Option<Guid?>("--unit") { Description = "Mã định danh (id) của xã, với cán bộ cấp xã; xem langnghe units", HelpName = "id" };
        var organisation = new Option<string?>("--organisation") { Description = "Cơ quan", HelpName = "tên" };
        var address = new Option<string>("--address") { Description = "Địa chỉ trang web, để in liên kết trọn vẹn", HelpName = "địa chỉ", DefaultValueFactory = _ => WebHouse.DefaultUrl };
        var by = Common.As();
        var json = Common.Json();
        var command = new Command("add", "Mời một người: lập tài khoản và in liên kết một lần để đặt mật khẩu") { name, person, role, unit, organisation, address, by, json };
        command.SetAction((parsed, stop) => place.AsAccount(parsed.GetValue(by), AccessPermissions.Manage, NobodyIsThere, async (services, stop) =>
        {
            var outcome = await services.GetRequiredService<InviteAccount>().Run(new InvitationFacts
            {
                Account = new AccountFacts { Name = parsed.GetValue(name), DisplayName = parsed.GetValue(person), Organisation = parsed.GetValue(organisation) },
                First = new RoleFacts { Role = parsed.GetValue(role), UnitId = parsed.GetValue(unit), From = place.Clock.Today() },
            }, stop);
            if (!outcome.Ok)
            {
                return await place.Refuse(outcome.Problems);
            }

            var link = parsed.GetValue(address)!.TrimEnd('/') + outcome.Value.Path;
            if (parsed.GetValue(json))
            {
                Json.Write(place.Output, new { outcome.Value.AccountId, link });
            }
            else
            {
                await place.Output.WriteLineAsync($"Đã lập tài khoản. Liên kết một lần để đặt mật khẩu:\n  {link}");
            }

            return 0;
        }, stop));
        return command;
    }

    /// <summary>Somebody has to be the first: while there is no account, none can answer for the new one.</summary>
    private static async Task<bool> NobodyIsThere(IServiceProvider services, CancellationToken stop) =>
        !await services.GetRequiredService<AppDb>().Accounts.AnyAsync(stop);
}
