using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Yearly;

/// <summary>The figures of one year, of a village or of the area, together: so that those which must agree can be corrected at once.</summary>
public sealed class EnterYearlyFigure(AppDb db, VillageDesk desk, CurrentAct act)
{
    public const string NothingNew = "Chưa có số liệu nào khác so với sổ.";

    /// <returns>How many figures were written or withdrawn.</returns>
    public async Task<Outcome<int>> Run(YearlyOrder order, CancellationToken stop)
    {
        var opened = await Open(order, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (whose, what) = (opened.Value, order.What);
        var (id, year) = (whose.Village?.Id, what.Year ?? 0);
        var rows = await db.YearlyFigures.Where(f => f.VillageId == id && f.Year == year && f.WithdrawnAt == null).ToListAsync(stop);
        if (rows.Count > 0 && IsOfAnotherYear(order))
        {
            return Problems.Of("What.Year", $"Biểu này mở cho năm {order.Seen}, mà sổ đã có số của năm {year}. Hãy mở số liệu của năm {year} rồi nhập.");
        }

        var standing = YearSheet.Standings(rows);
        var problems = what.Check(standing.ToDictionary(f => f.Key, f => f.Value.Value, StringComparer.Ordinal), desk.Today).Under("What");
        var edit = problems.Any ? YearEdit.Nothing : YearEdit.Of(what, standing);
        problems.When(!problems.Any && edit.Count == 0, "", NothingNew);
        var grounds = await desk.GroundsOf(order.Why, needsPaper: false, decision: null, saves: order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        if (!order.Saves)
        {
            return edit.Count;
        }

        foreach (var old in rows.Where(f => edit.Replaces(f.Measure)))
        {
            old.Withdraw();
        }

        db.AddRange(edit.Rows(what, id, grounds.Value.Source));
        if (whose.Year is { Version: 0 } first)
        {
            db.Add(first);
        }

        whose.Touch();
        act.Begin(RegistryActs.EnterFigure, grounds.Value.Reason);
        problems = await db.Save("", Saving.Stale, stop);
        return problems.Any ? problems : edit.Count;
    }

    private static bool IsOfAnotherYear(YearlyOrder order) => order.Seen is { } seen && seen != order.What.Year;

    private async Task<Outcome<Whose>> Open(YearlyOrder order, CancellationToken stop)
    {
        if (order.Number is { } number)
        {
            var opened = await desk.Open(new VillageOrder<YearlyFacts>(number, order.Version, order.What, order.Why), RegistryPermissions.Write, stop);
            return opened.Ok ? new Whose(opened.Value.Village, null) : opened.Problems;
        }

        if (desk.WhyNot(RegistryPermissions.Decide) is { } closed)
        {
            return Problems.Of("", closed);
        }

        var known = await db.AreaYears.FirstOrDefaultAsync(y => y.Year == order.What.Year, stop);
        if (!IsOfAnotherYear(order) && (known?.Version ?? 0) != order.Version)
        {
            return Problems.Of("", Saving.Stale);
        }

        return new Whose(null, known ?? new AreaYear(order.What.Year ?? 0));
    }

    private sealed record Whose(Village? Village, AreaYear? Year)
    {
        public void Touch()
        {
            Village?.Touch();
            Year?.Touch();
        }
    }
}
