using LangNghe.Foundation.Text;
using Microsoft.AspNetCore.Html;

namespace LangNghe.Ui.Charts;

/// <summary>
/// A figure through time beside what is wanted of it. Drawn twice, for wide and for narrow screens, so that letters keep their size; labels stand at the things they name.
/// </summary>
/// <param name="Id">Unique on the page; letters and digits.</param>
/// <param name="Title">What is drawn: "Làng nghề được bảo hộ sở hữu trí tuệ".</param>
/// <param name="Unit">"làng", "%"; stands over the axis.</param>
/// <param name="Points">In any order; empty when nothing is known yet.</param>
/// <param name="Wanted">The wanted path from the baseline to the milestone, by day; empty for none.</param>
public sealed record TrendChart(string Id, string Title, string Unit, IReadOnlyList<TrendPoint> Points, IReadOnlyList<TrendRange> Wanted)
{
    /// <summary>The milestone's words, "2025: ít nhất 15"; the milestone is the last day of <see cref="Wanted"/>.</summary>
    public string? Milestone { get; init; }

    /// <summary>A line on the day that is asked about.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Bands, each from its last official point to the milestone; only from five official points.</summary>
    public IReadOnlyList<IReadOnlyList<TrendRange>> Forecasts { get; init; } = [];

    /// <summary>Stands under the chart beside what the chart says of itself.</summary>
    public string? Note { get; init; }

    public IHtmlContent Draw()
    {
        if (Points.Count == 0 && Wanted.Count == 0)
        {
            return HtmlString.Empty;
        }

        var wide = new TrendDrawing(this, 800, 300);
        var caption = string.Join(' ', new[] { Note, wide.AxisNote }.OfType<string>());
        return new Svg()
            .Raw("<figure class=\"chart\">")
            .Raw(wide.Draw("chart-wide", Id + "-w"))
            .Raw(new TrendDrawing(this, 320, 280).Draw("chart-narrow", Id + "-n"))
            .Raw(caption.Length == 0 ? "" : $"<figcaption>{Svg.Text(caption)}</figcaption>")
            .Raw("</figure>")
            .Html();
    }

    /// <summary>The whole chart in sentences.</summary>
    public string Description()
    {
        var known = Points.Count == 0 ? "Chưa có số liệu nào." : string.Join("; ", Points.OrderBy(p => p.Day).ThenBy(p => p.Series, StringComparer.Ordinal).Select(Say)) + ".";
        return Wanted.Count == 0 ? known : $"{known} Cần đạt: {string.Join("; ", Wanted.OrderBy(w => w.Day).Select(w => $"{Vi.Day(w.Day)} {Span(w)}"))}.";
    }

    internal static string Span(TrendRange range) =>
        range.High is not { } high ? $"từ {Vi.Number(range.Low)}" : high == range.Low ? Vi.Number(high) : $"{Vi.Number(range.Low)}–{Vi.Number(high)}";

    private string Say(TrendPoint point) => $"{Vi.Day(point.Day)}{(point.Series is null ? "" : $", {point.Series}")}: {Vi.Number(point.Value)}{(point.Upper is { } upper ? $"–{Vi.Number(upper)}" : "")} {Unit}" + point.Kind switch
    {
        TrendKind.Press => " (theo báo chí, chưa kiểm chứng)",
        TrendKind.Provisional => " (số sơ bộ)",
        TrendKind.Unconfirmed => " (chưa ai xác nhận)",
        TrendKind.ToVerify => " (cần xác minh)",
        _ => "",
    };
}
