using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;

namespace LangNghe.Plan.Targets;

/// <summary>The values of a target's figures at year ends for which somebody answers, and on the day itself; two shares are two series.</summary>
public sealed class TargetTrend(FigureBook figures)
{
    private const int FirstYear = 2021;

    public async Task<IReadOnlyList<TrendSeries>> Of(TargetValue target, AsOf asOf, CancellationToken stop)
    {
        var series = new List<TrendSeries>();
        foreach (var figure in target.Figures)
        {
            series.Add(new TrendSeries(target.IsPair ? TargetValue.NameOf(figure) : null, await Values(target.Target, figure.Figure.Code, asOf, stop)));
        }

        return series;
    }

    private async Task<IReadOnlyList<TrendValue>> Values(Target target, string code, AsOf asOf, CancellationToken stop)
    {
        var values = new List<TrendValue>();
        for (var year = FirstYear; new DateOnly(year, 12, 31) < asOf.Day; year++)
        {
            values.AddRange(await At(target, code, asOf.At(new DateOnly(year, 12, 31)), mustBeConfirmed: true, stop));
        }

        values.AddRange(await At(target, code, asOf, mustBeConfirmed: false, stop));
        return values;
    }

    private async Task<IReadOnlyList<TrendValue>> At(Target target, string code, AsOf asOf, bool mustBeConfirmed, CancellationToken stop)
    {
        var value = await figures.Value(code, asOf, stop);
        var confirmed = value.ConfirmedOn == asOf.Day;
        return TargetValue.InUnitOf(target, value) is { } number && (confirmed || !mustBeConfirmed)
            ? [new TrendValue(asOf.Day, number, TargetValue.UpperOf(target, value) ?? number, confirmed, value.IsProvisional)]
            : [];
    }
}
