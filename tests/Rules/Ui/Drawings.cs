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

    private static double Now(TargetBar bar) => (double)Read(bar.Draw()).Descendants("circle").Single().Attribute("cx")!;

    private static XElement Read(IHtmlContent content) => XElement.Parse(Html(content));

    private static string Html(IHtmlContent content)
    {
        using var text = new StringWriter();
        content.WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }
}
