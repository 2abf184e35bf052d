using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Targets;

/// <summary>The targets of the sets, each judged on a day. A target whose milestone has passed is judged on its milestone.</summary>
public sealed class TargetBoard(AppDb db, FigureBook figures)
{
    public async Task<IReadOnlyList<TargetValue>> On(AsOf asOf, CancellationToken stop, string? set = null)
    {
        var sets = await db.TargetSets.AsNoTracking().Where(s => set == null || s.Code == set).OrderBy(s => s.Order).ToListAsync(stop);
        var ids = sets.ConvertAll(s => s.Id);
        var targets = await db.Targets.AsNoTracking().Where(t => ids.Contains(t.TargetSetId)).ToListAsync(stop);
        var press = await db.PressOn(asOf.Day, stop);
        var values = new List<TargetValue>();
        foreach (var one in sets)
        {
            foreach (var target in targets.Where(t => t.TargetSetId == one.Id).OrderBy(t => t.Code, StringComparer.Ordinal))
            {
                values.Add(await Judged(one, target, asOf, press, stop));
            }
        }

        return values;
    }

    public async Task<TargetValue?> Find(string code, AsOf asOf, CancellationToken stop)
    {
        var target = await db.Targets.AsNoTracking().SingleOrDefaultAsync(t => t.Code == code, stop);
        return target is null ? null
            : await Judged(await db.TargetSets.AsNoTracking().SingleAsync(s => s.Id == target.TargetSetId, stop), target, asOf, await db.PressOn(asOf.Day, stop), stop);
    }

    private async Task<TargetValue> Judged(TargetSet set, Target target, AsOf asOf, ILookup<string, PressFigure> press, CancellationToken stop)
    {
        var terms = target.Terms(set);
        var at = asOf.Day > target.MilestoneDay ? asOf.At(target.MilestoneDay) : asOf;
        var values = new List<FigureValue>();
        foreach (var code in target.FigureCodes)
        {
            values.Add(await figures.Value(code, at, stop));
        }

        var told = target.FigureCodes.Append(target.BaselineFigure ?? "").Distinct().SelectMany(c => press[c]).OrderBy(p => p.Day).ToList();
        var measures = told.Select(p => figures.Find(p.Figure)).OfType<Figure>().DistinctBy(f => f.Code).ToDictionary(f => f.Code, StringComparer.Ordinal);
        if (values.Count == 0)
        {
            return new TargetValue(target, set, terms, values, null, null, null, told) { PressMeasures = measures };
        }

        var verdicts = values.ConvertAll(v => TargetRule.Judge(terms, StandingOf(target, v, asOf.Day)));
        var single = values.Count == 1;
        return new TargetValue(
            target, set, terms, values,
            single ? TargetValue.InUnitOf(target, values[0]) : null, single ? TargetValue.UpperOf(target, values[0]) : null,
            single ? verdicts[0] : Worst(values, verdicts), told) { PressMeasures = measures };
    }

    private static Standing StandingOf(Target target, FigureValue value, DateOnly day) =>
        new(TargetValue.InUnitOf(target, value), TargetValue.UpperOf(target, value), day, value.ConfirmedOn, value.Why);

    /// <summary>Two shares are met when both are; each is named by what it is of.</summary>
    private static Verdict Worst(List<FigureValue> values, List<Verdict> verdicts)
    {
        TargetStatus[] fromWorst = [TargetStatus.Missed, TargetStatus.Late, TargetStatus.AtRisk, TargetStatus.Unknown, TargetStatus.OnTrack, TargetStatus.Reached];
        var status = fromWorst.First(s => verdicts.Exists(v => v.Status == s));
        return new Verdict(status, string.Join("; ", values.Zip(verdicts, (value, verdict) => $"{TargetValue.NameOf(value)}: {verdict.Reason}")));
    }
}
