using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;

namespace LangNghe.Plan.Targets;

/// <summary>The values of a target's figure at year ends for which somebody answers, and on the day itself.</summary>
public sealed class TargetTrend(FigureBook figures)
{
    private const int FirstYear = 2021;

    public async Task<IReadOnlyList<TrendValue>> Of(TargetValue target, AsOf asOf, CancellationToken stop)
    {
        var points = new List<TrendValue>();
        foreach (var code in target.Target.FigureCodes.Take(1))
        {
            for (var year = FirstYear; new DateOnly(year, 12, 31) < asOf.Day; year++)
            {
                points.AddRange(await At(target.Target, code, asOf.At(new DateOnly(year, 12, 31)), mustBeConfirmed: true, stop));
            }

            points.AddRange(await At(target.Target, code, asOf, mustBeConfirmed: false, stop));
        }

        return points;
    }

    private async Task<IReadOnlyList<TrendValue>> At(Target target, string code, AsOf asOf, bool mustBeConfirmed, CancellationToken stop)
    {
        var value = await figures.Value(code, asOf, stop);
        var confirmed = value.ConfirmedOn == asOf.Day;
        return TargetValue.InUnitOf(target, value) is { } number && (confirmed || !mustBeConfirmed)
            ? [new TrendValue(asOf.Day, number, confirmed, value.IsProvisional)]
            : [];
    }
}
