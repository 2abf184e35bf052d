using System.CommandLine;
using LangNghe.Web.Setup;

namespace LangNghe.Cli.Verbs;

internal static class ServeVerb
{
    public static Command Make()
    {
        var urls = new Option<string?>("--urls") { Description = $"Địa chỉ phục vụ (mặc định: {WebHouse.DefaultUrl})", HelpName = "địa chỉ" };
        var command = new Command("serve", "Chạy trang web của LangNghe") { urls };
        command.SetAction((parsed, _) => WebHouse.Serve(parsed.GetValue(urls) is { } given ? ["--urls", given] : []));
        return command;
    }
}
