using System.Text.Json;
using LangNghe.Access.Accounts;
using LangNghe.Cli;
using LangNghe.Cli.Running;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Doors;

public sealed class TheCommandLine(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Verbs => [.. new[] { "migrate", "seed", "serve", "figures", "targets", "explain", "villages", "units", "outlines", "files", "user", "acts", "jobs" }];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Each_verb_explains_itself_in_Vietnamese(string verb)
    {
        var (code, output, _) = await Run([verb, "--help"]);
        Assert.Equal(0, code);
        Assert.Contains("Cách dùng:", output, StringComparison.Ordinal);
        Assert.Contains($"langnghe {verb}", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_verb_all_verbs_are_told_and_the_use_was_wrong()
    {
        var (code, output, _) = await Run([]);
        Assert.Equal(2, code);
        Assert.All(Verbs, verb => Assert.Contains(verb.Data, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("vo-nghia")]
    [InlineData("acts", "--unknown")]
    [InlineData("acts", "--of")]
    public async Task Wrong_use_is_told_in_Vietnamese(params string[] args)
    {
        var (code, output, error) = await Run(args);
        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains("langnghe --help", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unrecognized", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acts_are_given_as_data()
    {
        var (code, output, _) = await Run(["acts", "--json"]);
        Assert.Equal(0, code);
        var first = JsonDocument.Parse(output).RootElement.EnumerateArray().First(a => a.GetProperty("door").GetString() == "web");
        Assert.Equal(("Chương trình", "access.account.invite"), (first.GetProperty("actor").GetString(), first.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_a_refusal_with_its_reason()
    {
        var nowhere = new DatabaseOptions(site.Database.DataFolder, "Host=127.0.0.1;Port=1;Database=none;Timeout=2");
        var (code, _, error) = await Run(["acts"], nowhere);
        Assert.Equal(1, code);
        Assert.Contains("Không mở được cơ sở dữ liệu", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_needs_somebody_who_answers_for_it()
    {
        var (code, _, error) = await Run(["user", "add", "le.thi.b", "--name", "Lê Thị B", "--role", "inspector"]);
        Assert.Equal(1, code);
        Assert.Contains("--as", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_is_not_there_cannot_answer()
    {
        var (code, _, error) = await Run(["user", "add", "le.thi.b", "--name", "Lê Thị B", "--role", "inspector", "--as", "khong.co"]);
        Assert.Equal(1, code);
        Assert.Contains("khong.co", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_added_gets_a_link_and_the_act_names_who_added()
    {
        var (code, output, error) = await Run(["user", "add", "le.thi.c", "--name", "Lê Thị C", "--role", "inspector", "--as", CreateFirstAdministrator.Name, "--json"]);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("/mat-khau/", JsonDocument.Parse(output).RootElement.GetProperty("link").GetString(), StringComparison.Ordinal);
        var act = await site.Read(db => db.Acts.OrderByDescending(a => a.Id).FirstAsync(a => a.Door == "cli"));
        Assert.Equal("Quản trị viên đầu tiên", act.ActorName);
    }

    [Fact]
    public async Task A_refused_user_is_told_every_reason()
    {
        var (code, _, error) = await Run(["user", "add", "Ê", "--name", "Lê", "--role", "commune-officer", "--as", CreateFirstAdministrator.Name]);
        Assert.Equal(1, code);
        Assert.Contains("tên-đăng-nhập:", error, StringComparison.Ordinal);
        Assert.Contains("--unit:", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_is_none_is_wrong_use_and_the_roles_are_told()
    {
        var (code, _, error) = await Run(["user", "add", "le.thi.b", "--name", "Lê", "--role", "king", "--as", CreateFirstAdministrator.Name]);
        Assert.Equal(2, code);
        Assert.Contains("commune-officer", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acts_of_a_village_are_asked_for_by_its_number_or_its_id()
    {
        var id = await site.Read(db => db.Villages.Where(v => v.Number == 50).Select(v => v.Id).SingleAsync());
        var byNumber = await Run(["acts", "--of", "50", "--json"]);
        Assert.Equal("registry.seed", Newest(byNumber.Output).GetProperty("kind").GetString());
        Assert.True(Newest(byNumber.Output).GetProperty("changes")[0].TryGetProperty("from", out _));
        Assert.Equal(byNumber.Output, (await Run(["acts", "--of", $"village:{id}", "--json"])).Output);
        Assert.Equal(byNumber.Output, (await Run(["acts", "--of", $"{id}", "--json"])).Output);
        var (code, _, error) = await Run(["acts", "--of", "9999"]);
        Assert.Equal(1, code);
        Assert.Contains("9999", error, StringComparison.Ordinal);

        static JsonElement Newest(string output) => JsonDocument.Parse(output).RootElement[0];
    }

    [Fact]
    public async Task Seeding_a_register_that_people_use_needs_somebody_who_answers_for_it()
    {
        Assert.Equal(1, (await Run(["seed"])).Code);
        Assert.Equal(0, (await Run(["seed", "--as", CreateFirstAdministrator.Name])).Code);
    }

    private async Task<(int Code, string Output, string Error)> Run(string[] args, DatabaseOptions? database = null)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.Run(args, new Workplace(() => database ?? site.Database, output, error, site.Clock));
        return (code, output.ToString(), error.ToString());
    }
}
