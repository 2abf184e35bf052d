using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LangNghe.Ui.Charts;
using Microsoft.AspNetCore.Html;

namespace LangNghe.Tests.Rules.Ui;

public sealed class Drawings
{
    private static readonly DateOnly _end2021 = new(2021, 12, 31);
    private static readonly DateOnly _end2025 = new(2025, 12, 31);

    private static TrendChart Trend(params TrendPoint[] points) => new("t", "Làng <nghề>", "làng", points, [new(_end2021, 6, 6), new(_end2025, 12, 14)]) { Milestone = "2025: 12–14" };

    [Fact]
    public void More_stands_further_to_the_right() => Assert.True(Now(new TargetBar(6, 8, 12, 14, "")) > Now(new TargetBar(6, 7, 12, 14, "")));

    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData(0, 0, 2, null)]
    [InlineData(1, 1, 0, 0)]
    [InlineData(null, 120, null, 100)]
    [InlineData(null, null, 70, null)]
    [InlineData(-5, 3, 10, 10)]
    public void A_bar_stays_inside_its_box(int? baseline, int? now, int? low, int? high)
    {
        var bar = Read(new TargetBar(baseline, now, low, high, "nói").Draw());
        foreach (var value in bar.Descendants().Attributes().Where(a => a.Name.LocalName is "x" or "x1" or "x2" or "cx").Select(a => double.Parse(a.Value, System.Globalization.CultureInfo.InvariantCulture)))
        {
            Assert.InRange(value, 0, 120);
        }

        foreach (var wanted in bar.Descendants("rect"))
        {
            var (x, width) = ((double)wanted.Attribute("x")!, (double)wanted.Attribute("width")!);
            Assert.True(width >= 4.9 && x + width <= 120);
        }
    }

    [Fact]
    public void A_trend_tells_itself_in_words()
    {
        var words = Trend(new(_end2021, 6), new(_end2021.AddYears(2), 7, TrendKind.Press)).Description();
        Assert.Equal("31/12/2021: 6 làng; 31/12/2023: 7 làng (theo báo chí, chưa kiểm chứng). Cần đạt: 31/12/2021 6; 31/12/2025 12–14.", words);
    }

    [Fact]
    public void The_press_is_joined_to_nothing()
    {
        var figure = Read(Trend(new(_end2021, 6), new(_end2021.AddYears(2), 7, TrendKind.Press)).Draw());
        Assert.Empty(figure.Descendants("polyline").Where(l => (string?)l.Attribute("class") == "trend-line"));
        Assert.Equal(2, figure.Descendants("path").Count(p => (string?)p.Attribute("class") == "trend-press"));
    }

    [Fact]
    public void The_band_of_a_forecast_has_an_area()
    {
        var figure = Read((Trend(new(_end2021, 6), new(_end2021.AddYears(1), 8)) with { Forecasts = [[new(_end2021.AddYears(1), 8, 8), new(_end2025, 11, 15)]] }).Draw());
        var bands = figure.Descendants("polygon").Where(p => (string?)p.Attribute("class") == "trend-forecast").ToList();
        Assert.Equal(2, bands.Count);
        Assert.All(bands, band => Assert.True(Area((string)band.Attribute("points")!) > 100));
    }

    [Fact]
    public void What_is_to_be_verified_is_a_span_joined_to_nothing_and_labelled_as_one()
    {
        var figure = Read(Trend(new(_end2021, 14), new(_end2021.AddYears(1), 0, TrendKind.ToVerify) { Upper = 14 }).Draw());
        Assert.Empty(figure.Descendants("polyline").Where(l => (string?)l.Attribute("class") == "trend-line"));
        Assert.Equal(2, figure.Descendants("rect").Count(r => (string?)r.Attribute("class") == "trend-span" && (double)r.Attribute("height")! > 50));
        Assert.Contains("0–14 cần xác minh", figure.Value, StringComparison.Ordinal);
        Assert.Contains("31/12/2022: 0–14 làng (cần xác minh)", figure.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_series_are_two_lines_each_named_at_its_end()
    {
        var figure = Read(Trend(
            new(_end2021, 6) { Series = "cơ sở" }, new(_end2025, 9) { Series = "cơ sở" }, new(_end2021, 2) { Series = "làng nghề" }, new(_end2025, 3) { Series = "làng nghề" }).Draw());
        var wide = figure.Elements("svg").First();
        var lines = wide.Descendants("polyline").Where(l => (string?)l.Attribute("class") == "trend-line").ToList();
        Assert.Equal(2, lines.Select(l => (string)l.Attribute("stroke")!).Distinct().Count());
        Assert.Contains(wide.Descendants("text"), t => t.Value == "cơ sở 9");
        Assert.Contains(wide.Descendants("text"), t => t.Value == "làng nghề 3");
    }

    [Fact]
    public void A_bar_shows_a_span_hollow_and_no_point()
    {
        var bar = Read((new TargetBar(14, 0, 16, 17, "nói") { Upper = 14 }).Draw());
        Assert.Empty(bar.Descendants("circle"));
        Assert.True((double)bar.Descendants("rect").Single(r => (string?)r.Attribute("class") == "bar-span").Attribute("width")! > 60);
    }

    [Fact]
    public void A_drawing_carries_no_inline_style_and_escapes_its_words()
    {
        var html = Html(Trend(new TrendPoint(_end2021, 6)).Draw());
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
        Assert.Contains("Làng &lt;nghề&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_points_the_wanted_path_is_still_drawn() => Assert.Contains("Chưa có số liệu nào", Html(Trend().Draw()), StringComparison.Ordinal);

    [Fact]
    public void With_nothing_there_is_no_chart() => Assert.Empty(Html(new TrendChart("t", "", "", [], []).Draw()));

    [Fact]
    public void An_axis_that_does_not_start_at_nought_says_so() =>
        Assert.Contains("không từ 0", Html(new TrendChart("t", "", "làng", [new(_end2021, 58), new(_end2025, 60)], []).Draw()), StringComparison.Ordinal);

    [Fact]
    public void Labels_do_not_lie_on_one_another()
    {
        var figure = Read(Trend([.. Enumerable.Range(0, 12).Select(i => new TrendPoint(_end2021.AddMonths(i), 6 + (i % 2)))]).Draw());
        var labels = figure.Descendants("svg").First().Descendants("text").Where(t => t.Attribute("font-weight") is not null || Regex.IsMatch(t.Value, "^[67]$", RegexOptions.None, TimeSpan.FromSeconds(1))).ToList();
        Assert.Equal(labels.Count, labels.Select(l => ((string)l.Attribute("x")!, (string)l.Attribute("y")!)).Distinct().Count());
    }

    private static double Area(string points)
    {
        var at = points.Split(' ').Select(p => p.Split(',')).Select(p => (X: double.Parse(p[0], System.Globalization.CultureInfo.InvariantCulture), Y: double.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture))).ToList();
        return Math.Abs(at.Select((p, i) => (p.X * at[(i + 1) % at.Count].Y) - (at[(i + 1) % at.Count].X * p.Y)).Sum()) / 2;
    }

    private static double Now(TargetBar bar) => (double)Read(bar.Draw()).Descendants("circle").Single().Attribute("cx")!;

    private static XElement Read(IHtmlContent content) => XElement.Parse(Html(content));

    private static string Html(IHtmlContent content)
    {
        using var text = new StringWriter();
        content.WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }
}
