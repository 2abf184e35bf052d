using System.CommandLine;
using System.CommandLine.Parsing;
using LangNghe.Access;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Cli.Verbs;

/// <summary>Options that several verbs share.</summary>
internal static class Common
{
    public static Option<bool> Json() => new("--json") { Description = "In dạng JSON" };

    public static Option<DateOnly?> AsOf() => Day("--as-of", "Số liệu tính đến hết ngày này (mặc định: hôm nay)");

    public static Option<DateOnly?> KnownOn() => Day("--known-on", "Chỉ dùng những gì đã được ghi sổ đến hết ngày này");

    public static Option<DateOnly?> Units() => Day("--units", "Chia theo đơn vị hành chính của ngày này");

    public static Option<string?> As() => new("--as") { Description = "Tài khoản chịu trách nhiệm về việc ghi sổ", HelpName = "tài khoản" };

    /// <summary>Somebody has to be the first: while there is no account, none can answer for what is written.</summary>
    public static async Task<bool> NobodyIsThere(IServiceProvider services, CancellationToken stop) =>
        !await services.GetRequiredService<AppDb>().Accounts.AnyAsync(stop);

    /// <summary>What the options say, today where they are silent.</summary>
    public static AsOf Chosen(TimeProvider clock, DateOnly? asOf, DateOnly? knownOn = null, DateOnly? units = null)
    {
        var day = asOf ?? clock.Today();
        return new AsOf(day, units ?? day, knownOn is { } known ? VietnamDay.EndOf(known) : Foundation.Time.AsOf.Everything);
    }

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "ngày",
        CustomParser = Read,
    };

    private static DateOnly? Read(ArgumentResult result)
    {
        if (VietnamDay.TryParse(result.Tokens[0].Value, out var day) && Foundation.Time.AsOf.Allows(day))
        {
            return day;
        }

        result.AddError($"“{result.Tokens[0].Value}” không phải là ngày xem được; viết 2021-12-31 hoặc 31/12/2021, từ năm 1900 đến năm 2100.");
        return null;
    }
}
