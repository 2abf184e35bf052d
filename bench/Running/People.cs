using System.Text.RegularExpressions;

namespace LangNghe.Bench.Running;

/// <summary>Signs in as a person would: the first administrator by the printed link, then an officer of the department whom the administrator invites.</summary>
internal static partial class People
{
    public const string SignIn = "/dang-nhap";

    private const string Invite = "/quan-tri/tai-khoan/moi";
    private const string Password = "mây trắng trên núi Cấm 2026";

    /// <returns>The officer's cookies, as a request sends them.</returns>
    public static Task<string> Officer(Server web, CancellationToken stop) => Somebody(web, "department-officer", stop);

    /// <returns>The cookies of a new account with the role.</returns>
    public static async Task<string> Somebody(Server web, string role, CancellationToken stop)
    {
        using var administrator = await Administrator(web, stop);
        using var officer = new Visitor(web.Address);
        await Enter(officer, await Invited(administrator, "do.toc.do", role, stop), "do.toc.do", stop);
        return officer.Cookies;
    }

    /// <summary>Officers of the department, each signed in several times.</summary>
    public static async Task<List<Visitor>> Crowd(Server web, int sessions, int each, CancellationToken stop)
    {
        using var administrator = await Administrator(web, stop);
        var visitors = new List<Visitor>();
        for (var person = 0; visitors.Count < sessions; person++)
        {
            var (name, link) = ($"do.toc.do.{person}", await Invited(administrator, $"do.toc.do.{person}", "department-officer", stop));
            for (var session = 0; session < each && visitors.Count < sessions; session++)
            {
                visitors.Add(new Visitor(web.Address));
                await Enter(visitors[^1], session == 0 ? link : null, name, stop);
            }
        }

        return visitors;
    }

    private static async Task<Visitor> Administrator(Server web, CancellationToken stop)
    {
        var link = (await web.Says(LinkForm(), stop)).Value;
        var administrator = new Visitor(web.Address);
        await Enter(administrator, link, "quantri", stop);
        await SetUpSecondStep(administrator, stop);
        return administrator;
    }

    /// <summary>Without it an administrator opens nothing else.</summary>
    private static async Task SetUpSecondStep(Visitor administrator, CancellationToken stop)
    {
        const string Page = "/tai-khoan/hai-buoc";
        await administrator.Send($"{Page}?handler=Begin", await administrator.Get(Page, stop), stop);
        var page = await administrator.Get(Page, stop);
        await administrator.Send($"{Page}?handler=On", page, stop, ("Code", Totp.Of(Key().Match(page).Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal))));
    }

    [GeneratedRegex("<code>(?<key>[a-z2-7 ]+)</code>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    /// <returns>The one-time link of the new account.</returns>
    private static async Task<string> Invited(Visitor administrator, string name, string role, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(7));
        var invited = await administrator.Post(Invite, stop,
            ("Facts.Account.DisplayName", "Cán bộ đo tốc độ"), ("Facts.Account.Name", name), ("Facts.Account.Organisation", "Sở Nông nghiệp và Môi trường"),
            ("Facts.First.Role", role), ("Facts.First.From", $"{today.Day:00}/{today.Month:00}/{today.Year}"));
        return LinkForm().Match(invited) is { Success: true } found ? found.Value : throw new BenchException($"{Invite} gave no link.");
    }

    private static async Task Enter(Visitor visitor, string? link, string name, CancellationToken stop)
    {
        if (link is not null)
        {
            await visitor.Post(link, stop, ("Facts.Password", Password), ("Facts.Again", Password));
        }

        await visitor.Post(SignIn, stop, ("Name", name), ("Password", Password));
        if (!visitor.Cookies.Contains("langnghe=", StringComparison.Ordinal))
        {
            throw new BenchException($"{name} could not sign in.");
        }
    }

    [GeneratedRegex("/mat-khau/[A-Za-z0-9_-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LinkForm();
}
