using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Failures;

public sealed class TwoAtOnce(Site site) : IClassFixture<Site>
{
    private static readonly (string, string)[] _why = [("Why.Reason", "Theo biên bản rà soát")];

    [Fact]
    public async Task The_same_form_sent_twice_in_one_moment_is_written_once()
    {
        var officer = await site.Officer();
        (string, string)[] form = [("What.Day", "01/03/2026"), ("What.Village.Name", "Làng gửi hai lần"), ("What.Village.Group", "Manufacture"), .. _why];
        var shown = await officer.Get("/lang-nghe/ghi-moi");
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => officer.PostAgain(shown, "/lang-nghe/ghi-moi", form)));

        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.All(answers.Where(a => a.Status != HttpStatusCode.Redirect), a => Assert.NotEmpty(Refusal(a)));
        Assert.Equal(1, await site.Read(db => db.VillageProfiles.CountAsync(p => p.Facts.Name == "Làng gửi hai lần")));
        await site.IsSound();
    }

    [Fact]
    public async Task The_last_step_of_a_journey_sent_twice_in_one_moment_is_one_act()
    {
        var officer = await site.Officer();
        const string Url = "/lang-nghe/11/dinh-chinh";
        var check = await Checked(officer, Url, "xóm Gửi Đôi");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => officer.PostAgain(check, Url, ("Form.To", "Done"))));

        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.All(answers.Where(a => a.Status != HttpStatusCode.Redirect), a => Assert.NotEmpty(Refusal(a)));
        Assert.Single(await site.ActsOn(11), kind => kind == "registry.village.correct");
        await site.IsSound();
    }

    [Fact]
    public async Task Of_two_officers_who_send_in_one_moment_the_second_is_told_of_the_first()
    {
        var (first, second) = (await site.Officer(), await site.Officer());
        const string Url = "/lang-nghe/12/dinh-chinh";
        var (ones, others) = (await Checked(first, Url, "xóm Của Người Một"), await Checked(second, Url, "xóm Của Người Hai"));
        var answers = await Task.WhenAll(first.PostAgain(ones, Url, ("Form.To", "Done")), second.PostAgain(others, Url, ("Form.To", "Done")));

        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        var late = Assert.Single(answers, a => a.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Contains(Saving.Stale, late.Words(".error-summary"), StringComparison.Ordinal);
        Assert.Contains("xóm Của Người", late.Text, StringComparison.Ordinal);
        Assert.Single(await site.ActsOn(12), kind => kind == "registry.village.correct");
    }

    [Fact]
    public async Task Many_officers_on_many_villages_do_not_hinder_each_other()
    {
        var officers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => site.Officer()));
        var answers = await Task.WhenAll(officers.Select((officer, n) => officer.Walk($"/lang-nghe/{20 + n}/dinh-chinh", [("What.Village.Crafts", $"nghề thứ {n}")], _why)));
        Assert.All(answers.Select((answer, n) => (answer, n)), a => Assert.Equal($"/lang-nghe/{20 + a.n}", a.answer.Location));
        await site.IsSound();
    }

    /// <summary>Each takes the next number: with as many at once as this, trying again would not be enough.</summary>
    [Fact]
    public async Task Many_villages_registered_in_one_moment_are_all_registered()
    {
        var officer = await site.Officer();
        var shown = await officer.Get("/lang-nghe/ghi-moi");
        var answers = await Task.WhenAll(Enumerable.Range(1, 16).Select(n => officer.PostAgain(
            shown, "/lang-nghe/ghi-moi", [("What.Day", "01/03/2026"), ("What.Village.Name", $"Làng cùng lúc {n}"), ("What.IsAnother", "true"), ("What.Village.Group", "Manufacture"), .. _why])));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Equal(16, answers.Select(a => a.Location).Distinct().Count());
        await site.IsSound();
    }

    private static async Task<Answer> Checked(Visitor officer, string url, string hamlet)
    {
        var why = await officer.PostForm(url, ("What.Village.Hamlet", hamlet), ("Form.To", "Why"));
        return await officer.PostAgain(why, url, [.. _why, ("Form.To", "Check")]);
    }

    private static string Refusal(Answer answer) => answer.Words(".error-summary");
}
