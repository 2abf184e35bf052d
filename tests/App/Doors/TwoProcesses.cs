using System.Net;
using System.Security.Cryptography;
using System.Text;
using LangNghe.Access;
using LangNghe.Access.Domain;
using LangNghe.Access.Grants;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LangNghe.Tests.App.Doors;

public sealed class TwoProcesses(Twins twins) : IClassFixture<Twins>
{
    [Fact]
    public async Task Who_signs_in_at_one_is_signed_in_at_the_other_and_a_form_of_one_is_taken_by_the_other()
    {
        var name = await twins.Invited(Roles.DepartmentOfficer);
        var (first, second) = twins.Both();
        Assert.Equal(HttpStatusCode.Redirect, (await first.PostForm("/dang-nhap", ("Name", name), ("Password", Site.Password))).Status);
        Assert.Equal(HttpStatusCode.OK, (await second.Get("/lang-nghe")).Status);
        var shown = await first.Get("/lang-nghe/22/dinh-chinh");
        Assert.Equal("Lý do, văn bản", (await second.PostAgain(shown, "/lang-nghe/22/dinh-chinh", ("What.Village.Crafts", "tre"), ("Form.To", "Why"))).Words("li[aria-current=step]"));
    }

    [Fact]
    public async Task A_save_at_one_is_seen_at_the_other_at_once_on_page_list_figure_and_in_a_download()
    {
        var (first, second) = await Officer();
        Assert.DoesNotContain("tranh kính", (await second.Get("/lang-nghe/23")).Text, StringComparison.Ordinal);
        var before = await second.Download("/ke-hoach/so-lieu/tai-ve.csv");
        Assert.Equal("/lang-nghe/23", (await first.Walk("/lang-nghe/23/dinh-chinh", [("What.Village.Crafts", "tranh kính")], [("Why.Reason", "Theo hồ sơ")])).Location);
        Assert.Contains("tranh kính", (await second.Get("/lang-nghe/23")).Text, StringComparison.Ordinal);
        Assert.Contains("tranh kính", Encoding.UTF8.GetString(await second.Download("/lang-nghe/tai-ve.csv")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await first.Walk("/lang-nghe/24/hoat-dong", [("What.State", "Ceased"), ("What.Day", "01/02/2026"), ("What.Reason", "Thôi")], [("Why.Reason", "Theo hồ sơ")])).Status);
        Assert.NotEqual(before, await second.Download("/ke-hoach/so-lieu/tai-ve.csv"));
    }

    [Fact]
    public async Task A_file_that_came_in_at_one_is_read_at_the_other()
    {
        var (first, second) = await Officer();
        var pdf = "%PDF-1.4 hai tiến trình"u8.ToArray();
        Assert.Equal(HttpStatusCode.Redirect, (await first.PostFile("/lang-nghe/26/dinh-kem", "Upload", "ho-so.pdf", pdf, ("Reason", "Hồ sơ"))).Status);
        var link = (await second.Get("/lang-nghe/26")).Page.QuerySelector("a[href^='/tep/']")!.GetAttribute("href")!;
        Assert.Equal(pdf, await second.Download(link));
        Assert.False(Directory.Exists(Path.Combine(twins.Database.DataFolder, "files")));
    }

    [Fact]
    public async Task An_ended_role_is_refused_at_the_other_within_five_seconds()
    {
        var name = await twins.Invited(Roles.DepartmentOfficer);
        var (first, second) = twins.Both();
        await first.PostForm("/dang-nhap", ("Name", name), ("Password", Site.Password));
        Assert.All(new[] { await first.Get("/lang-nghe/27/dinh-chinh"), await second.Get("/lang-nghe/27/dinh-chinh") }, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        var (account, role) = await twins.Read(async db =>
        {
            var id = await db.Accounts.Where(a => a.UserName == name).Select(a => a.Id).SingleAsync();
            return (id, await db.RoleAssignments.Where(r => r.AccountId == id).Select(r => r.Id).SingleAsync());
        });
        var ended = await twins.Do<EndRole, Outcome<Guid>>(order => order.Run(account, role, new EndingFacts { AtOnce = true, Reason = "Chuyển công tác" }, default));
        Assert.True(ended.Ok);
        twins.Clock.Advance(TimeSpan.FromSeconds(6));
        foreach (var visitor in new[] { first, second })
        {
            Assert.NotEqual(HttpStatusCode.OK, (await visitor.Get("/lang-nghe/27/dinh-chinh")).Status);
            Assert.NotEqual(HttpStatusCode.OK, (await visitor.Get("/lang-nghe")).Status);
        }
    }

    [Fact]
    public async Task The_keys_in_the_database_are_sealed_and_another_secret_opens_none_of_them()
    {
        await Officer();
        var kept = await twins.Read(db => db.Set<DataProtectionKey>().ToListAsync());
        Assert.NotEmpty(kept);
        Assert.All(kept, key => Assert.DoesNotContain("masterKey", Encoding.UTF8.GetString(key.SealedXml), StringComparison.Ordinal));
        var other = new KeySecrets(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        Assert.Contains(KeySecrets.Variable, Assert.Throws<WrongSettingException>(() => other.Open(kept[0])).Message, StringComparison.Ordinal);
        Assert.Equal(twins.Second.Services.GetRequiredService<IOptions<KeyManagementOptions>>().Value.XmlRepository!.GetAllElements().Count, kept.Count);
    }

    private async Task<(Visitor First, Visitor Second)> Officer()
    {
        var name = await twins.Invited(Roles.DepartmentOfficer);
        var (first, second) = twins.Both();
        await first.PostForm("/dang-nhap", ("Name", name), ("Password", Site.Password));
        return (first, second);
    }
}
