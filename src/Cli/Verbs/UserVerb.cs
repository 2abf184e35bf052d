using System.CommandLine;
using LangNghe.Access;
using LangNghe.Access.Accounts;
using LangNghe.Access.Domain;
using LangNghe.Cli.Printing;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Time;
using LangNghe.Web.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class UserVerb
{
    /// <summary>Where on the command line each fact of an invitation is written.</summary>
    private static readonly Dictionary<string, string> _options = new(StringComparer.Ordinal)
    {
        ["Account.Name"] = "tên-đăng-nhập", ["Account.DisplayName"] = "--name", ["Account.Organisation"] = "--organisation", ["First.Role"] = "--role", ["First.UnitId"] = "--unit",
        ["First.OrganisationId"] = "--organisation", ["First.Village"] = "--village",
    };

    public static Command Make(Workplace place) => new("user", "Tài khoản") { Add(place), UserGrantVerb.Make(place) };

    private static Command Add(Workplace place)
    {
        var name = new Argument<string>("tên-đăng-nhập") { Description = "Chữ thường không dấu, chữ số và dấu chấm, như nguyen.van.a" };
        var person = new Option<string?>("--name") { Description = "Họ và tên", HelpName = "họ tên", Required = true };
        var role = new RoleOptions();
        var address = new Option<string>("--address") { Description = "Địa chỉ trang web, để in liên kết trọn vẹn", HelpName = "địa chỉ", DefaultValueFactory = _ => WebHouse.DefaultUrl };
        var by = Common.As();
        var json = Common.Json();
        var command = new Command("add", "Mời một người: lập tài khoản và in liên kết một lần để đặt mật khẩu") { name, person, role.Role, role.Organisation, role.Unit, role.Village, address, by, json };
        command.SetAction((parsed, stop) => place.AsAccount(parsed.GetValue(by), AccessPermissions.Manage, Common.NobodyIsThere, async (services, stop) =>
        {
            var outcome = await services.GetRequiredService<InviteAccount>().Run(new InvitationFacts
            {
                Account = new AccountFacts { Name = parsed.GetValue(name), DisplayName = parsed.GetValue(person), Organisation = parsed.GetValue(role.Organisation) },
                First = await role.Read(parsed, services, place.Clock.Today(), stop),
            }, stop);
            if (!outcome.Ok)
            {
                return await place.Refuse(outcome.Problems, _options);
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
}
