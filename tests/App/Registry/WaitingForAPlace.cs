using LangNghe.Tests.App.Harness;

namespace LangNghe.Tests.App.Registry;

/// <summary>A site of its own: whoever places a village shortens the list.</summary>
public sealed class WaitingForAPlace(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Exactly_four_named_villages_wait_for_a_place_since_the_communes_were_split()
    {
        var officer = await site.Officer();
        var waiting = (await officer.Get("/lang-nghe/cho-xep-xa?tinh-den=01/07/2025")).AllWords("table tbody tr th");
        Assert.Equal(4, waiting.Count);
        Assert.All(new[] { "Bèo", "Ngọc Động", "thêu ren tổ 13", "Hòa Trung" }, name => Assert.Contains(waiting, w => w.Contains(name, StringComparison.OrdinalIgnoreCase)));
        Assert.Empty((await officer.Get("/lang-nghe/cho-xep-xa?tinh-den=30/06/2025")).AllWords("table tbody tr th"));
    }
}
