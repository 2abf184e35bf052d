using System.Text.RegularExpressions;

namespace LangNghe.Bench.Running;

/// <summary>Signs in as a person would: the first administrator by the printed link, then an officer of the department whom the administrator invites.</summary>
internal static partial class People
{
    public const string SignIn = "/dang-nhap";

    private const string Invite = "/quan-tri/tai-khoan/moi";
    private const string Password = "mây trắng trên núi Cấm 2026";

    /// <returns>The officer's cookies, as a request sends them.</returns>
    public static async Task<string> Officer(Server web, CancellationToken stop)
    {
        var link = (await web.Says(LinkForm(), stop)).Value;
        using var administrator = new Visitor(web.Address);
        await Enter(administrator, link, "quantri", stop);
        var today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(7));
        var invited = await administrator.Post(Invite, stop,
            ("Facts.Account.DisplayName", "Cán bộ đo tốc độ"), ("Facts.Account.Name", "do.toc.do"), ("Facts.Account.Organisation", "Sở Nông nghiệp và Môi trường"),
            ("Facts.First.Role", "department-officer"), ("Facts.First.From", $"{today.Day:00}/{today.Month:00}/{today.Year}"));
        using var officer = new Visitor(web.Address);
        await Enter(officer, LinkForm().Match(invited) is { Success: true } found ? found.Value : throw new BenchException($"{Invite} gave no link."), "do.toc.do", stop);
        return officer.Cookies;
    }

    private static async Task Enter(Visitor visitor, string link, string name, CancellationToken stop)
    {
        await visitor.Post(link, stop, ("Facts.Password", Password), ("Facts.Again", Password));
        await visitor.Post(SignIn, stop, ("Name", name), ("Password", Password));
        if (!visitor.Cookies.Contains("langnghe=", StringComparison.Ordinal))
        {
            throw new BenchException($"{name} could not sign in.");
        }
    }

    [GeneratedRegex("/mat-khau/[A-Za-z0-9_-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkForm();
}
