using System.CommandLine;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Personal;
using LangNghe.Persons;
using LangNghe.Persons.Keys;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

internal static class KeysVerb
{
    public static Command Make(Workplace place) => new("keys", "Khóa mã hóa dữ liệu cá nhân") { Rotate(place) };

    private static Command Rotate(Workplace place)
    {
        var master = new Option<bool>("--master") { Description = $"Tạo cả khóa chủ mới trong thư mục keys/ (khi khóa chủ không đặt bằng {MasterKeys.Variable})" };
        var by = Common.As();
        var command = new Command("rotate", "Thay khóa: mã hóa lại mọi số định danh, bọc lại mọi khóa bằng khóa chủ hiện tại") { master, by };
        command.SetAction((parsed, stop) => place.AsAccount(parsed.GetValue(by), PersonsPermissions.RotateKeys, Common.NobodyIsThere, async (services, stop) =>
        {
            if (parsed.GetValue(master) && services.GetRequiredService<MasterKeys>().AreGiven)
            {
                return await place.Refuse($"Khóa chủ đặt bằng {MasterKeys.Variable}: thêm khóa mới vào đầu biến ấy, rồi chạy lại không có --master.");
            }

            var done = await services.GetRequiredService<RotateKeys>().Run(parsed.GetValue(master), sealedAnew => place.Output.WriteLineAsync($"· {sealedAnew} số định danh"), stop);
            await place.Output.WriteLineAsync($"Đã thay khóa: {done.Numbers} số định danh mã hóa lại, {done.Wrapped} khóa của người bọc lại, {done.ThrownAway} khóa cũ đã bỏ.");
            return 0;
        }, stop));
        return command;
    }
}
