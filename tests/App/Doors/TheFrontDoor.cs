using System.Net;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;

namespace LangNghe.Tests.App.Doors;

public sealed class TheFrontDoor(Site site) : IClassFixture<Site>
{
    private readonly Visitor _stranger = site.Stranger();

    [Fact]
    public async Task Health_tells_that_the_database_opens()
    {
        var answer = await _stranger.Get("/suc-khoe");
        Assert.Equal((HttpStatusCode.OK, "tốt"), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task An_unknown_address_gets_a_page_in_Vietnamese()
    {
        var answer = await (await site.SignedIn(Roles.Inspector)).Get("/khong-co-trang-nay");
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal("Không tìm thấy trang này", answer.Heading);
        Assert.Equal("vi", answer.Page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_stranger_is_led_to_the_door_whether_the_page_exists_or_not()
    {
        var (there, nowhere) = (await _stranger.Get("/tai-khoan"), await _stranger.Get("/khong-co-trang-nay"));
        Assert.Equal("/dang-nhap?ve=%2Ftai-khoan", there.Location);
        Assert.Equal("/dang-nhap?ve=%2Fkhong-co-trang-nay", nowhere.Location);
    }

    [Fact]
    public async Task A_program_gets_a_number_and_no_page()
    {
        var answer = await _stranger.Get("/api/khong-co", "application/json");
        Assert.Equal((HttpStatusCode.Unauthorized, ""), (answer.Status, answer.Text));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task Each_trouble_says_what_happened_and_what_to_do(int code)
    {
        var answer = await _stranger.Get($"/loi/{code}");
        Assert.Equal(code, (int)answer.Status);
        Assert.NotEmpty(answer.Heading);
        Assert.True(answer.AllWords("main p").Count >= 3);
    }

    [Theory]
    [InlineData("/suc-khoe")]
    [InlineData("/loi/404")]
    public async Task Every_answer_forbids_foreign_scripts_frames_and_guessing(string url)
    {
        var headers = (await _stranger.Get(url)).Response.Headers;
        var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
        Assert.False(headers.Contains("Server"));
    }
}
