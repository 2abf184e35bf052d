using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LangNghe.Access;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Doors;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Registry;

/// <summary>The inspector asks who did what to which thing when, and takes the proof along.</summary>
public sealed class TheJournal(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task It_is_asked_by_person_thing_kind_and_day_together()
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        var name = await site.Invited(Roles.DepartmentOfficer);
        Assert.Equal(["Mời tài khoản"], await Kinds(inspector, $"viec=access.account.invite&nguoi=Chương trình&loai=account&muc={name}&tu-ngay=02/03/2026&den-ngay=02/03/2026"));
        Assert.NotEmpty(await Kinds(inspector, $"loai=account&muc={name}"));
        Assert.Empty(await Kinds(inspector, $"viec=access.account.invite&loai=account&muc={name}&den-ngay=01/03/2026"));
        Assert.Empty(await Kinds(inspector, $"viec=access.account.invite&loai=account&muc={name}&tu-ngay=03/03/2026"));
    }

    [Fact]
    public async Task A_person_is_named_by_account_or_whole_name_and_what_others_did_stays_out()
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        var name = await site.Invited(Roles.DepartmentOfficer);
        await site.Stranger().PostForm("/dang-nhap", ("Name", name), ("Password", Site.Password));
        var (id, whole) = await site.Read(async db => await db.Accounts.SingleAsync(a => a.UserName == name) is var account ? (account.Id, account.DisplayName) : default);
        var own = await site.Read(db => db.Acts.CountAsync(a => a.ActorId == id));
        Assert.True(own > 0);
        Assert.Equal(own, (await Kinds(inspector, $"nguoi={name}")).Count);
        Assert.Equal(own, (await Kinds(inspector, $"nguoi={whole}")).Count);
    }

    [Fact]
    public async Task A_village_is_named_by_number_or_name_and_the_others_of_that_name_are_offered()
    {
        var inspector = await site.SignedIn(Roles.Inspector);
        Assert.Contains("Dệt lụa Nha Xá", (await inspector.Get("/nhat-ky?muc=nha xa")).Words("ol.line"), StringComparison.Ordinal);
        Assert.NotEmpty((await inspector.Get("/nhat-ky?loai=village&muc=det")).AllWords("main p.note a"));
        Assert.NotEmpty(await Kinds(inspector, "loai=unit&muc=Mộc Nam"));
        Assert.NotEmpty(await Kinds(inspector, "loai=document&muc=2986/KH-UBND"));
    }

    [Theory]
    [InlineData("nguoi=ai-do", "Không có tài khoản nào là “ai-do”")]
    [InlineData("muc=99999", "không có mục nào là “99999”")]
    public async Task Who_or_what_is_not_there_is_told(string query, string sentence)
    {
        var page = await (await site.SignedIn(Roles.Inspector)).Get($"/nhat-ky?{query}");
        Assert.Contains(sentence, page.Words("main p.note"), StringComparison.Ordinal);
        Assert.Contains("Không có việc nào khớp", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_go_on_where_the_last_one_ended_and_back_again()
    {
        for (var number = 1; number <= 60; number++)
        {
            await Write("test.page", $"thứ {number}");
        }

        var inspector = await site.SignedIn(Roles.Inspector);
        var first = await inspector.Get("/nhat-ky?viec=test.page");
        var second = await inspector.Get(Link(first, "next"));
        var third = await inspector.Get(Link(second, "next"));
        Assert.Equal(Enumerable.Range(1, 60).Reverse(), new[] { first, second, third }.SelectMany(Numbers));
        Assert.Null(third.Page.QuerySelector("a[rel=next]"));
        Assert.Equal(Numbers(second), Numbers(await inspector.Get(Link(third, "prev"))));
        Assert.Equal("60 việc", first.Words(".tools > span"));
    }

    [Fact]
    public async Task An_act_has_a_page_with_its_seal_and_its_neighbours()
    {
        await Write("test.one", "trước");
        var id = await Write("test.one", "giữa");
        await Write("test.one", "sau");
        await Seal();
        var number = await site.Read(db => db.ActSeals.Where(s => s.ActId == id).Select(s => s.Number).SingleAsync());
        var inspector = await site.SignedIn(Roles.Inspector);
        Assert.Equal($"/nhat-ky/{id}", (await inspector.Get("/nhat-ky?viec=test.one")).Page.QuerySelectorAll("ol.line li a").Select(a => a.GetAttribute("href")).First(h => h!.EndsWith($"{id}", StringComparison.Ordinal)));
        var page = await inspector.Get($"/nhat-ky/{id}");
        Assert.Contains($"đã niêm phong số {number}", page.Text.Replace(".", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("đúng như khi niêm phong", page.Text, StringComparison.Ordinal);
        Assert.Equal(2, page.AllWords("main table.cards tbody tr").Count(r => r.Contains("test.one", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_act_that_was_altered_past_the_program_says_so_on_its_page()
    {
        var id = await Write("test.altered", "thật");
        await Seal();
        var register = new Register(site.Database);
        await register.Sql($"UPDATE acts SET reason = 'giả' WHERE id = {register.Quoted(id)}");
        Assert.Contains("đã bị sửa sau khi niêm phong", (await (await site.SignedIn(Roles.Inspector)).Get($"/nhat-ky/{id}")).Words("main"), StringComparison.Ordinal);
        await register.Sql($"UPDATE acts SET reason = 'thật' WHERE id = {register.Quoted(id)}");
    }

    [Fact]
    public async Task The_pages_of_the_journal_are_closed_to_who_may_not_read_it_and_an_act_that_is_none_is_not_found()
    {
        var id = await Write("test.closed", "đóng");
        var commune = await site.Read(db => db.Set<LangNghe.Registry.Domain.VillageProfile>().Where(p => p.Facts.CommuneId != null).Select(p => p.Facts.CommuneId).FirstAsync());
        var officer = await site.SignedIn(Roles.CommuneOfficer, commune);
        Assert.All(await Task.WhenAll(new[] { $"/nhat-ky/{id}", "/nhat-ky/niem-phong", "/nhat-ky/tai-ve.json" }.Select(url => officer.Get(url))), a => Assert.Equal(HttpStatusCode.Forbidden, a.Status));
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn(Roles.Inspector)).Get($"/nhat-ky/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task The_proof_that_leaves_with_the_acts_is_computed_anew_without_the_program()
    {
        await Write("test.proof", "một");
        await Write("test.proof", "hai");
        await Seal();
        var file = JsonDocument.Parse(await (await site.SignedIn(Roles.Inspector)).Download("/nhat-ky/tai-ve.json?tu-ngay=01/01/2020")).RootElement;
        var acts = file.GetProperty("acts").EnumerateArray().Where(a => a.GetProperty("seal").ValueKind == JsonValueKind.Object).ToList();
        Assert.True(acts.Count > 2);
        foreach (var act in acts)
        {
            var seal = act.GetProperty("seal");
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Values(act).Select(v => v is null ? "-," : $"{Encoding.UTF8.GetByteCount(v)}:{v},"))));
            Assert.Equal(seal.GetProperty("act_hash").GetString(), Convert.ToHexStringLower(hash));
            var number = BitConverter.GetBytes(IPAddress.HostToNetworkOrder(seal.GetProperty("number").GetInt64()));
            Assert.Equal(seal.GetProperty("chain_hash").GetString(),
                Convert.ToHexStringLower(SHA256.HashData([.. Convert.FromHexString(seal.GetProperty("chain_before").GetString()!), .. number, .. hash])));
        }

        Assert.NotNull(ChainHead.Read(file.GetProperty("head").GetString()));
        Assert.False(file.GetProperty("more").GetBoolean());
    }

    [Fact]
    public async Task The_sheet_carries_the_head_and_the_seal_of_each_act()
    {
        var id = await Write("test.sheet", "bảng");
        await Seal();
        var seal = await site.Read(db => db.ActSeals.SingleAsync(s => s.ActId == id));
        var text = Encoding.UTF8.GetString(await (await site.SignedIn(Roles.Inspector)).Download("/nhat-ky/tai-ve.csv?viec=test.sheet"));
        Assert.Contains("Đầu chuỗi niêm phong lúc tải: ", text, StringComparison.Ordinal);
        Assert.Contains($"{seal.Number},{Convert.ToHexStringLower(seal.ActHash)},", text, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(seal.ChainHash), text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_seals_shows_the_head_and_whether_the_kept_heads_still_hold()
    {
        await Write("test.heads", "đầu");
        await Seal();
        var heads = new KeptHeads(site.Database);
        var head = await site.Read(db => ActChain.Head(db, default));
        await heads.Keep(new KeptHead(new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc), ChainHead.Of(1, new byte[32])), default);
        await heads.Keep(new KeptHead(new DateTime(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc), head), default);
        var rows = (await (await site.SignedIn(Roles.Inspector)).Get("/nhat-ky/niem-phong")).AllWords("table tbody tr");
        Assert.EndsWith("khớp", rows[0], StringComparison.Ordinal);
        Assert.Contains($"{head}", rows[0], StringComparison.Ordinal);
        Assert.Contains("không khớp", rows[1], StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Values(JsonElement act)
    {
        var subjects = act.GetProperty("subjects").EnumerateArray().Select(s => s.GetString()).ToList();
        string[] columns = ["id", "kind", "actor_id", "actor_name", "organisation", "door", "at", "reason", "document_id", "document_text", "changes"];
        return ["langnghe-act/1", .. columns.Select(c => act.GetProperty(c).GetString()), subjects.Count.ToString(CultureInfo.InvariantCulture), .. subjects];
    }

    private static string Link(Answer page, string relation) => page.Page.QuerySelector($"nav.pager a[rel={relation}]")!.GetAttribute("href")!;

    private static IEnumerable<int> Numbers(Answer page) =>
        page.AllWords("ol.line > li > .note").Select(n => int.Parse(n.Split("thứ ")[1].Split(' ')[0], CultureInfo.InvariantCulture));

    private static async Task<IReadOnlyList<string>> Kinds(Visitor visitor, string query) => (await visitor.Get($"/nhat-ky?{query}")).AllWords("ol.line > li > p > b");

    private async Task<Guid> Write(string kind, string reason) => await site.Do<IServiceProvider, Guid>(async services =>
    {
        var act = services.GetRequiredService<CurrentAct>().Begin(new ActKind(kind, kind), new ActReason(reason));
        var db = services.GetRequiredService<AppDb>();
        db.Add(new StoredFile(reason, FileKind.Pdf, 1, new string('0', 64)));
        await db.SaveChangesAsync();
        return act.Id;
    });

    private Task<int> Seal() => site.Do<SealActs, int>(seal => seal.Run(default));
}
