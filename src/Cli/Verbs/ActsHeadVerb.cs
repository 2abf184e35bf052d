using System.CommandLine;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class ActsHeadVerb
{
    public static Command Make(Workplace place)
    {
        var command = new Command("head", "In đầu chuỗi niêm phong; giữ nó ở nơi khác thì sau này acts verify --head chứng minh được rằng không gì trước đó bị bỏ đi hay viết lại");
        command.SetAction((_, stop) => place.Read(async (services, stop) =>
        {
            await place.Output.WriteLineAsync((await ActChain.Head(services.GetRequiredService<AppDb>(), stop)).ToString());
            return 0;
        }, stop));
        return command;
    }
}
