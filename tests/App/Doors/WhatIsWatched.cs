using System.Net;
using System.Text.Json;
using LangNghe.Foundation.Who;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Trace;

namespace LangNghe.Tests.App.Doors;

/// <summary>Those who run the program see how it does, and nothing of whom it is about.</summary>
[Collection(nameof(Alone))]
public sealed class WhatIsWatched(WatchedSite site) : IClassFixture<WatchedSite>
{
    private const string Phone = "0912345678";
    private const string Identity = "035190000001";
    private const string Searched = "Nguyễn Thị Bí Mật";
    private const string OneTime = "mot-lien-ket-mot-lan-khong-ai-duoc-thay";

    [Fact]
    public async Task Neither_logs_nor_traces_nor_metrics_of_a_session_hold_a_name_a_number_a_search_a_password_or_a_link()
    {
        var name = await site.Invited(Roles.DepartmentOfficer);
        var officer = site.Stranger();
        await officer.PostForm("/dang-nhap", ("Name", name), ("Password", "sai mật khẩu rồi"));
        await officer.PostForm("/dang-nhap", ("Name", name), ("Password", Site.Password));
        await officer.Get($"/lang-nghe?tim={Uri.EscapeDataString(Searched)}");
        await officer.Get($"/mat-khau/{OneTime}");
        await officer.Get($"/khong-co/{Identity}");
        await officer.Walk("/lang-nghe/40/dinh-chinh", [("What.Village.Crafts", $"gọi {Phone}")], [("Why.Reason", $"Theo CCCD {Identity}")]);
        await officer.PostFile("/lang-nghe/40/dinh-kem", "Upload", $"{Searched}.pdf", "%PDF-1.4"u8.ToArray(), ("Reason", "Hồ sơ"));
        var link = (await officer.Get("/lang-nghe/40")).Page.QuerySelector("a[href^='/tep/']")!.GetAttribute("href")!;
        site.Files.Trouble = $"The input string '{Phone}' was not in a correct format.";
        var trouble = await officer.Get(link);
        site.Files.Trouble = null;
        Assert.Equal(HttpStatusCode.InternalServerError, trouble.Status);

        Assert.True(site.Services.GetRequiredService<TracerProvider>().ForceFlush(10_000));
        var metrics = "";
        // The exporter gives an answer again for a moment.
        for (var tries = 0; tries < 50 && !metrics.Contains("http_server_request_duration_seconds", StringComparison.Ordinal); tries++)
        {
            await Task.Delay(100);
            metrics = (await site.Stranger().Get("/metrics", ("Authorization", $"Bearer {WatchedSite.Token}"))).Text;
        }

        Assert.Contains("/lang-nghe/{number:int}", site.Logged, StringComparison.Ordinal);
        Assert.Contains("lang-nghe/{number:int}", site.Collected, StringComparison.Ordinal);
        Assert.Contains("http_server_request_duration_seconds", metrics, StringComparison.Ordinal);
        foreach (var (where, text) in new[] { ("logs", site.Logged), ("traces", site.Collected), ("metrics", metrics) })
        {
            foreach (var word in new[] { Phone, Identity, Searched, Uri.EscapeDataString(Searched), OneTime, Site.Password, "sai mật khẩu", name, "Cán bộ", "tim=" })
            {
                Assert.False(text.Contains(word, StringComparison.OrdinalIgnoreCase), $"The {where} hold “{word}”.");
            }
        }
    }

    [Fact]
    public async Task Each_line_is_JSON_and_a_failure_is_found_by_the_mark_that_the_page_shows()
    {
        var officer = await site.Officer();
        await officer.PostFile("/lang-nghe/41/dinh-kem", "Upload", "a.pdf", "%PDF-1.4 41"u8.ToArray(), ("Reason", "Hồ sơ"));
        var link = (await officer.Get("/lang-nghe/41")).Page.QuerySelector("a[href^='/tep/']")!.GetAttribute("href")!;
        site.Files.Trouble = "broken";
        var page = await officer.Get(link);
        site.Files.Trouble = null;
        var lines = site.Logged.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var failure = lines.Last(l => l.TryGetProperty("trouble", out var trouble) && trouble[0].GetProperty("kind").GetString() == typeof(FormatException).FullName);
        Assert.Equal("Error", failure.GetProperty("level").GetString());
        Assert.Contains(failure.GetProperty("request").GetString()!, page.Text, StringComparison.Ordinal);
        Assert.Contains("Breakable", failure.GetProperty("trouble")[0].GetProperty("where").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer sai-ma-de-doc-so-do-2026")]
    [InlineData(WatchedSite.Token)]
    public async Task Without_the_token_there_are_no_metrics(string? authorization)
    {
        var answer = await site.Stranger().Get("/metrics", authorization is null ? [] : [("Authorization", authorization)]);
        Assert.NotEqual(HttpStatusCode.OK, answer.Status);
        Assert.DoesNotContain("http_server", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metrics_tell_how_long_requests_and_the_database_took()
    {
        await (await site.Officer()).Get("/lang-nghe");
        var text = (await site.Stranger().Get("/metrics", ("Authorization", $"Bearer {WatchedSite.Token}"))).Text;
        Assert.Contains("http_route=\"lang-nghe\"", text, StringComparison.Ordinal);
        Assert.All(new[] { "langnghe_register_version", "langnghe_jobs_waiting", "langnghe_seals_waiting" }, gauge => Assert.Contains(gauge, text, StringComparison.Ordinal));
        Assert.Contains(site.Database.IsPostgres ? "db_client_" : "db_client_operation_duration_seconds", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_process_that_can_work_says_so_of_each_part_and_one_that_cannot_says_which_and_is_left_out()
    {
        var stranger = site.Stranger();
        site.Clock.Advance(TimeSpan.FromSeconds(6));
        var well = await stranger.Get("/san-sang");
        Assert.Equal((HttpStatusCode.OK, "cơ sở dữ liệu: tốt\nkhóa: tốt\nkho tệp: tốt\ndung lượng đĩa: tốt\n"), (well.Status, well.Text));
        site.Files.Trouble = "the key of the bucket is AKIA123";
        Assert.Equal(HttpStatusCode.OK, (await stranger.Get("/san-sang")).Status);
        site.Clock.Advance(TimeSpan.FromSeconds(6));
        var ill = await stranger.Get("/san-sang");
        site.Files.Trouble = null;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ill.Status);
        Assert.Contains("kho tệp: chưa", ill.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("AKIA", ill.Text + site.Logged, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await stranger.Get("/suc-khoe")).Status);
    }
}
