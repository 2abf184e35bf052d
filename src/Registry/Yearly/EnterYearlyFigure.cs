using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Yearly;

/// <summary>The figures of one year, of a village or of the area, together: so that those which must agree can be corrected at once.</summary>
public sealed class EnterYearlyFigure(AppDb db, VillageDesk desk, CurrentAct act)
{
    /// <returns>How many figures were written.</returns>
    public async Task<Outcome<int>> Run(YearlyOrder order, CancellationToken stop)
    {
        var opened = await Open(order, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (village, what) = (opened.Value.Village, order.What);
        var id = village?.Id;
        var standing = await db.YearlyFigures.Where(f => f.VillageId == id && f.Year == what.Year && f.WithdrawnAt == null).ToDictionaryAsync(f => f.Measure, StringComparer.Ordinal, stop);
        var problems = what.Check(standing.ToDictionary(f => f.Key, f => f.Value.Value, StringComparer.Ordinal), desk.Today).Under("What");
        var changed = problems.Any ? [] : what.Stored().Where(f => !(standing.GetValueOrDefault(f.Key) is { } old && old.Value == f.Value && old.IsProvisional == what.IsProvisional)).ToList();
        problems.When(!problems.Any && changed.Count == 0, "", "Chưa có số liệu nào khác so với sổ.");
        var grounds = await desk.GroundsOf(order.Why, needsPaper: false, decision: null, saves: !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        foreach (var (measure, value) in changed)
        {
            standing.GetValueOrDefault(measure)?.Withdraw();
            db.Add(new YearlyFigure(measure, what.Year!.Value, value, id) { IsProvisional = what.IsProvisional }
                .With(new Span(new DateOnly(what.Year.Value, 12, 31), Known.Year), grounds.Value.Source));
        }

        village?.Touch();
        act.Begin(RegistryActs.EnterFigure, grounds.Value.Reason);
        problems = await db.Save(stop);
        return problems.Any ? problems : changed.Count;
    }

    private async Task<Outcome<Whose>> Open(YearlyOrder order, CancellationToken stop)
    {
        if (order.Number is not { } number)
        {
            return desk.WhyNot(RegistryPermissions.Decide) is { } closed ? Problems.Of("", closed) : new Whose(null);
        }

        var opened = await desk.Open(new VillageOrder<YearlyFacts>(number, order.Version, order.What, order.Why), RegistryPermissions.Write, stop);
        return opened.Ok ? new Whose(opened.Value.Village) : opened.Problems;
    }

    private sealed record Whose(Village? Village);
}
