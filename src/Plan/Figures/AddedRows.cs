using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Figures;

/// <summary>The figures of a year that a total adds, asked of the database.</summary>
/// <param name="rows">As a reader may see them.</param>
public sealed class AddedRows(Func<Actor, IQueryable<FigureRow>> rows, Actor reader) : IFigureRows
{
    public async Task<(int All, int Hidden)> Count(CancellationToken stop)
    {
        var all = await rows(Actor.Program).CountAsync(stop);
        return (all, reader.Units is null ? 0 : all - await rows(reader).CountAsync(stop));
    }

    public async Task<IReadOnlyList<FigureRow>> Page(int skip, int take, CancellationToken stop) => await rows(reader).Skip(skip).Take(take).ToListAsync(stop);
}
