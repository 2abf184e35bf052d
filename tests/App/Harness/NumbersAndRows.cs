using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Figures;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Harness;

/// <summary>Numbers are worked out in memory. The database, asked by a query of its own, has to have the same villages in the same order, and the same sum of a year.</summary>
internal static class NumbersAndRows
{
    /// <returns>The values of all figures, each held against its rows.</returns>
    public static async Task<IReadOnlyList<FigureValue>> NumbersHeldAgainstRows(this Site site, AsOf asOf)
    {
        var values = await site.Do<FigureBook, IReadOnlyList<FigureValue>>(book => book.Values(asOf, default));
        foreach (var value in values)
        {
            switch (value.Figure)
            {
                case VillageCount count when value.Value is not null && !(count.Since > asOf.Day):
                    var counted = await Villages(count.Counted);
                    Assert.Equal(value.Numerator, counted.Count);
                    Assert.Equal(counted, await Listed(book => book.Rows(value, Actor.Program, default)));
                    Assert.Equal(count.ToVerify is null ? [] : await Villages(count.ToVerify), await Listed(book => book.RowsToVerify(value, Actor.Program, default)));
                    Assert.Equal(count.Among is null ? [] : (await Villages(new VillageSet(count.Among))).Except(counted), await Listed(book => book.RowsLeftOut(value, Actor.Program, default)));
                    break;
                case VillageCount:
                    Assert.Empty(await Listed(book => book.Rows(value, Actor.Program, default)));
                    break;
                case YearlyTotal:
                    Assert.Equal(value.Value ?? 0, (await Rows(book => book.Rows(value, Actor.Program, default))).Sum(r => r.Amount));
                    break;
            }
        }

        return values;

        Task<List<int>> Villages(VillageSet set) => site.Read(db => set.InTheDatabase(db, asOf).OrderBy(v => v.Profile.SortKey).ThenBy(v => v.Number).Select(v => v.Number).ToListAsync());

        async Task<IEnumerable<int>> Listed(Func<FigureBook, Task<IFigureRows>> rows) => (await Rows(rows)).Select(r => r.Number!.Value);

        Task<IReadOnlyList<FigureRow>> Rows(Func<FigureBook, Task<IFigureRows>> rows) => site.Do<FigureBook, IReadOnlyList<FigureRow>>(async book => await (await rows(book)).Page(0, int.MaxValue, default));
    }
}
