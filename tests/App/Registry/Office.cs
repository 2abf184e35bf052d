using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Registry;

/// <summary>What the tests of the acts share: a department officer, and the way through the three steps.</summary>
internal static class Office
{
    public static Task<Visitor> Officer(this Site site) => site.SignedIn(Roles.DepartmentOfficer);

    /// <summary>Walks a journey from its first step to the save, as a person without script would.</summary>
    public static async Task<Answer> Walk(this Visitor visitor, string url, (string Name, string Value)[] what, params (string Name, string Value)[] why)
    {
        var first = await visitor.PostForm(url, [.. what, ("Form.To", "Why")]);
        if (first.Words("li[aria-current=step]") != "Lý do, văn bản")
        {
            return first;
        }

        var second = await visitor.PostAgain(first, url, [.. why, ("Form.To", "Check")]);
        return second.Words("li[aria-current=step]") == "Kiểm tra, ghi sổ" ? await visitor.PostAgain(second, url, ("Form.To", "Done")) : second;
    }

    public static Task<int> NumberOf(this Site site, string name) =>
        site.Read(db => db.VillageProfiles.Where(p => p.WithdrawnAt == null && p.Facts.Name!.Contains(name)).Join(db.Villages, p => p.VillageId, v => v.Id, (_, v) => v.Number).FirstAsync());

    /// <summary>The kinds of act on a village, the last first.</summary>
    public static Task<List<string>> ActsOn(this Site site, int number) => site.Read(async db =>
    {
        var village = await db.Villages.SingleAsync(v => v.Number == number);
        return await db.ActsAbout(village.Subject).OrderByDescending(a => a.Id).Select(a => a.Kind).ToListAsync();
    });
}
