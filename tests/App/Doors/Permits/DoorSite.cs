using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Access.Grants;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Doors.Permits;

/// <summary>A site where somebody can be given any role, also one that cannot be given any more, and where who has signed in stays so whatever is asked.</summary>
public sealed class DoorSite(Template template) : Site(template)
{
    private Dictionary<string, string> _jar = new(StringComparer.Ordinal);

    public override Visitor Stranger() => new(Program.CreateDefaultClient(new Uri("https://localhost/"), new Cookies(_jar = new(StringComparer.Ordinal))));

    /// <summary>Somebody who holds, or held, the role and nothing else.</summary>
    internal async Task<Walker> Walker(string role, RoleScope scope, bool ended)
    {
        // No rule gives a district officer any more, and none gives a role that has ended: the row is written past them.
        var name = await Invited(Roles.Inspector);
        var account = await Read(db => db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync());
        var first = await Read(db => db.RoleAssignments.SingleAsync(r => r.AccountId == account));
        await Do<EndRole, Outcome<Guid>>(end => end.Run(account, first.Id, new EndingFacts { AtOnce = true, Reason = "Thử cửa" }, default));
        await this.Give(account, role, scope, Clock.Today().AddDays(-30), ended ? Clock.Today().AddDays(-1) : null);

        if (TwoFactorDuty.Binds([role]))
        {
            await SetUpSecondStep(name);
        }

        var visitor = Stranger();
        await visitor.SignIn(name, Code(name));
        var token = (await visitor.Get("/tai-khoan")).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return new Walker(role, name, Plain(), token);
    }

    internal async Task<Walker> Nobody()
    {
        var token = (await Stranger().Get("/dang-nhap")).Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return new Walker(null, null, Plain(), token);
    }

    private HttpClient Plain()
    {
        var http = Program.CreateDefaultClient(new Uri("https://localhost/"));
        http.DefaultRequestHeaders.Add("Cookie", string.Join("; ", _jar.Select(c => $"{c.Key}={c.Value}")));
        return http;
    }
}
