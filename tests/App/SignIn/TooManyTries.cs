using System.Net;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;

namespace LangNghe.Tests.App.SignIn;

public sealed class TooManyTries(SiteWithLimits site) : IClassFixture<SiteWithLimits>
{
    [Fact]
    public async Task Of_one_name_close_the_door_to_that_name_whether_it_exists_or_not_and_the_page_says_until_when()
    {
        var name = await site.Invited(Roles.Inspector);
        foreach (var tried in new[] { name, "khong.co.ai" })
        {
            var guesser = site.From($"203.0.113.{(tried == name ? 1 : 2)}");
            for (var tries = 0; tries < SiteWithLimits.OfName; tries++)
            {
                Assert.Equal(HttpStatusCode.UnprocessableEntity, (await guesser.PostForm("/dang-nhap", ("Name", tried), ("Password", "sai mật khẩu rồi"))).Status);
            }

            // From another address too, and with the right password.
            var closed = await site.From("203.0.113.3").PostForm("/dang-nhap", ("Name", tried.ToUpperInvariant()), ("Password", Site.Password));
            Assert.Equal(HttpStatusCode.TooManyRequests, closed.Status);
            Assert.InRange(closed.Response.Headers.RetryAfter!.Delta!.Value.TotalMinutes, 1, 15);
            Assert.Contains("Bạn thử quá nhiều lần", closed.Heading, StringComparison.Ordinal);
            Assert.Matches(@"Thử lại sau \d\d:\d\d", closed.Words("main"));
        }

        Assert.Equal(HttpStatusCode.Redirect, (await site.From("203.0.113.1").SignIn(await site.Invited(Roles.Inspector))).Status);
    }

    [Fact]
    public async Task From_one_address_close_it_to_that_address_and_to_no_other()
    {
        var name = await site.Invited(Roles.Inspector);
        var guesser = site.From("198.51.100.9");
        for (var tries = 0; tries < SiteWithLimits.OfAddress; tries++)
        {
            await guesser.PostForm("/dang-nhap", ("Name", $"ten.{tries}"), ("Password", "sai mật khẩu rồi"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await guesser.PostForm("/dang-nhap", ("Name", name), ("Password", Site.Password))).Status);
        Assert.Equal(HttpStatusCode.OK, (await guesser.Get("/dang-nhap")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await site.From("198.51.100.10").SignIn(name)).Status);
    }

    [Fact]
    public async Task Right_ones_are_not_counted()
    {
        for (var times = 0; times <= SiteWithLimits.OfAddress; times++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await site.From("198.51.100.20").SignIn(await site.Invited(Roles.Inspector))).Status);
        }
    }

    [Fact]
    public async Task Files_of_one_account_are_counted_and_what_comes_too_fast_is_not_kept()
    {
        var officer = site.From("192.0.2.44");
        await officer.SignIn(await site.Invited(Roles.DepartmentOfficer));
        for (var files = 0; files < SiteWithLimits.Uploads; files++)
        {
            Assert.Equal(HttpStatusCode.Redirect, (await Send(officer, files)).Status);
        }

        var closed = await Send(officer, 99);
        Assert.Equal(HttpStatusCode.TooManyRequests, closed.Status);
        Assert.Contains("rất nhiều tệp", closed.Words("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("so-99.pdf", (await officer.Get("/lang-nghe/26")).Text, StringComparison.Ordinal);
    }

    private static Task<Answer> Send(Visitor officer, int number) =>
        officer.PostFile("/lang-nghe/26/dinh-kem", "Upload", $"so-{number}.pdf", [.. "%PDF-1.4 "u8, (byte)number], ("Reason", "Hồ sơ"));
}
