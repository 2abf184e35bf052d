using LangNghe.Plan.Figures;

namespace LangNghe.Cli.Verbs;

/// <summary>The part of a newer year, beside the value of the last whole one; in the figure's own unit.</summary>
internal sealed record NewerYear(int Year, decimal Value, int Missing, int Among, bool Provisional, string Coverage)
{
    public static NewerYear? Of(FigureValue value) =>
        value.Newer is { } part ? new NewerYear(part.Year, part.Value / value.Figure.Unit.Scale, part.Missing, part.Villages, part.IsProvisional, part.Words) : null;
}
