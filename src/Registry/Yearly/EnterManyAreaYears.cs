using LangNghe.Foundation.Data;
using LangNghe.Foundation.Data.Many;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Yearly;

/// <summary>The area's own figures of many years together, under the rules of <see cref="EnterYearlyFigure"/>.</summary>
public sealed class EnterManyAreaYears(AppDb db, VillageDesk desk)
{
    public const string NotAllowed = "Tài khoản của bạn không có quyền ghi số liệu của cả địa bàn.";

    /// <param name="orders">No two of one year.</param>
    public async Task<IReadOnlyList<AreaYearEntry>> Check(IReadOnlyList<AreaYearOrder> orders, CancellationToken stop)
    {
        if (orders.Count == 0)
        {
            return [];
        }

        var asked = orders.Select(o => o.What.Year ?? 0).ToList();
        var known = await db.AreaYears.AsNoTracking().Where(y => asked.Contains(y.Year)).ToDictionaryAsync(y => y.Year, stop);
        var standing = (await db.YearlyFigures.AsNoTracking().Where(f => f.VillageId == null && f.WithdrawnAt == null && asked.Contains(f.Year)).ToListAsync(stop)).ToLookup(f => f.Year);
        return [.. orders.Select(o => Checked(o, known.GetValueOrDefault(o.What.Year ?? 0), YearSheet.Standings(standing[o.What.Year ?? 0])))];
    }

    /// <summary>All of them are one act. Those that have problems or change nothing are for the caller to leave out.</summary>
    /// <returns>Null when there is none.</returns>
    public async Task<ManyAct?> Act(IReadOnlyList<AreaYearEntry> entries, Grounds grounds, string about, CancellationToken stop)
    {
        if (entries.Count == 0)
        {
            return null;
        }

        var replaced = entries.SelectMany(e => e.Standing.Where(s => e.Edit.Replaces(s.Key)).Select(s => s.Value.Id)).ToList();
        var added = entries.SelectMany(e => e.Edit.Rows(e.What, villageId: null, grounds.Source));
        return new ManyAct(RegistryActs.EnterFigure, grounds.Reason)
        {
            Added = [.. entries.Where(e => e.Year is null).Select(e => AreaYear.First(e.What.Year!.Value)), .. added],
            Withdrawn = replaced.Count == 0 ? [] : await db.YearlyFigures.AsNoTracking().Where(f => replaced.Contains(f.Id)).ToListAsync(stop),
            Touched = [.. entries.Select(e => e.Year).OfType<AreaYear>().Select(y => (y, y.Version))],
            About = [about],
        };
    }

    private AreaYearEntry Checked(AreaYearOrder order, AreaYear? year, IReadOnlyDictionary<string, StandingFigure> standing)
    {
        var what = YearEntry.Settled(order.What, order.IsProvisional, standing);
        var problems = YearEntry.Checked(what, standing, desk.Today);
        var edit = problems.Any ? YearEdit.Nothing : YearEdit.Of(what, standing);
        // Who only exported them may hand them in again.
        problems.When(edit.Count > 0 && desk.WhyNot(RegistryPermissions.Decide) is not null, "", NotAllowed);
        return new AreaYearEntry(year, what, problems, problems.Any ? YearEdit.Nothing : edit, standing);
    }
}
