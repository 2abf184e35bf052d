using System.Net;
using LangNghe.Foundation.Who;

namespace LangNghe.Tests.App.SignIn;

/// <summary>The provider of identities does not answer: the program says so, and the password still opens the door.</summary>
public sealed class AnotherHouseThatIsAway(SiteWithoutAnswer site) : IClassFixture<SiteWithoutAnswer>
{
    [Fact]
    public async Task Who_comes_through_it_is_told_and_led_back_to_the_door()
    {
        var stranger = site.Stranger();
        var sent = await stranger.Get("/dang-nhap/ngoai/di?ve=%2Flang-nghe");
        Assert.StartsWith("/dang-nhap/ngoai?ve=", sent.Location, StringComparison.Ordinal);
        var told = await stranger.Get(sent.Location!);
        Assert.Equal(HttpStatusCode.Forbidden, told.Status);
        Assert.Contains("không trả lời", told.Words("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_would_link_it_stays_on_the_page_and_is_told()
    {
        var officer = site.Stranger();
        await officer.SignIn(await site.Invited(Roles.DepartmentOfficer));
        var told = await officer.Get("/tai-khoan/danh-tinh?handler=Go");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("không trả lời", told.Words(".error-summary"), StringComparison.Ordinal);
    }
}
