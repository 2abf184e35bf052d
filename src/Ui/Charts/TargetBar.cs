using Microsoft.AspNetCore.Html;

namespace LangNghe.Ui.Charts;

/// <summary>The 120-pixel bar of the targets board: where it began, where it is, what is wanted.</summary>
/// <param name="Baseline">Null when there is none.</param>
/// <param name="Now">Null when nobody knows; then the track is dotted.</param>
/// <param name="Low">Least that is wanted; null when only a most is.</param>
/// <param name="High">Most that is wanted; null when the target is open upwards.</param>
/// <param name="Words">Says the same for who does not see: "hiện 14, cần ít nhất 15".</param>
public sealed record TargetBar(decimal? Baseline, decimal? Now, decimal? Low, decimal? High, string Words)
{
    private const double Left = 5;
    private const double Right = 115;
    private const double Middle = 10;

    /// <summary>What <see cref="Now"/> may be at most, where some of it is left to verify: a hollow bar spans both. Else null.</summary>
    public decimal? Upper { get; init; }

    public IHtmlContent Draw()
    {
        var svg = new Svg().Raw($"<svg class=\"target-bar\" viewBox=\"0 0 120 20\" width=\"120\" height=\"20\" role=\"img\" aria-label=\"{Svg.Text(Words)}\">");
        if (Now is null && Baseline is null && Low is null && High is null)
        {
            return Dotted(svg).Raw("</svg>").Html();
        }

        if (Now is null)
        {
            Dotted(svg);
        }
        else
        {
            svg.Shape("line", ("x1", Left), ("x2", Right), ("y1", Middle), ("y2", Middle), ("stroke", Ink.Line), ("stroke-width", 2d));
        }

        DrawWanted(svg);
        DrawWay(svg);
        return svg.Raw("</svg>").Html();
    }

    private void DrawWanted(Svg svg)
    {
        if (Low is null && High is null)
        {
            return;
        }

        var from = Low is null ? Left : X(Low.Value);
        var to = High is null ? Right : X(High.Value);
        if (to - from < 5)
        {
            from = Math.Min(from - 2.5, Right - 5);
            to = from + 5;
        }

        svg.Shape("rect", ("class", "bar-wanted"), ("x", from), ("y", 4.5), ("width", to - from), ("height", 11d), ("fill", Ink.GoldGround), ("stroke", Ink.GoldLine), ("stroke-width", 1d));
    }

    private void DrawWay(Svg svg)
    {
        if (Upper is { } upper && Now is { } least)
        {
            svg.Shape("rect", ("class", "bar-span"), ("x", X(least)), ("y", Middle - 3), ("width", Math.Max(3, X(upper) - X(least))), ("height", 6d), ("rx", 3d), ("fill", Ink.Paper), ("stroke", Ink.Lacquer), ("stroke-width", 1.5), ("stroke-dasharray", "3 2"));
        }

        if (Baseline is { } began)
        {
            if (Sure is { } at)
            {
                svg.Shape("line", ("class", "bar-way"), ("x1", Left), ("x2", X(Math.Min(began, at))), ("y1", Middle), ("y2", Middle), ("stroke", Ink.Edge), ("stroke-width", 2.5))
                    .Shape("line", ("x1", X(began)), ("x2", X(at)), ("y1", Middle), ("y2", Middle), ("stroke", Ink.Dark), ("stroke-width", 3d));
            }

            svg.Shape("line", ("class", "bar-baseline"), ("x1", X(began)), ("x2", X(began)), ("y1", 5d), ("y2", 15d), ("stroke", Ink.Dark), ("stroke-width", 1.5));
        }
        else if (Sure is { } here)
        {
            svg.Shape("line", ("x1", Left), ("x2", X(here)), ("y1", Middle), ("y2", Middle), ("stroke", Ink.Dark), ("stroke-width", 2.5));
        }

        if (Sure is { } now)
        {
            svg.Shape("circle", ("class", "bar-now"), ("cx", X(now)), ("cy", Middle), ("r", 4.5), ("fill", Ink.Lacquer), ("stroke", Ink.Paper), ("stroke-width", 1d));
        }
    }

    private decimal? Sure => Upper is null ? Now : null;

    private static Svg Dotted(Svg svg) =>
        svg.Shape("line", ("x1", Left), ("x2", Right), ("y1", Middle), ("y2", Middle), ("stroke", Ink.Edge), ("stroke-width", 1.5), ("stroke-dasharray", "1.5 4"));

    private double X(decimal value)
    {
        var known = new[] { Baseline, Now, Upper, Low, High }.OfType<decimal>().ToList();
        var least = Math.Min(0, known.Min());
        // An open target needs room on its right.
        var most = Math.Max(known.Max() * (High is null ? 1.25m : 1.1m), least + 1);
        return Left + ((Right - Left) * (double)((value - least) / (most - least)));
    }
}
