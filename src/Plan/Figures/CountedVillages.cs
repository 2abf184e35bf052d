using LangNghe.Foundation.Who;
using LangNghe.Registry.Villages;

namespace LangNghe.Plan.Figures;

/// <summary>The very villages whose number is the figure; none for a figure that counts nothing.</summary>
public sealed class CountedVillages(IReadOnlyList<VillageEntry> counted, Actor reader) : IFigureRows
{
    public static readonly CountedVillages None = new([], Actor.Program);

    private readonly IReadOnlyList<VillageEntry> _seen = reader.Units is null ? counted : [.. counted.Where(v => reader.SeesVillage(v.Id, v.CommuneId))];

    public Task<(int All, int Hidden)> Count(CancellationToken stop) => Task.FromResult((counted.Count, counted.Count - _seen.Count));

    public Task<IReadOnlyList<FigureRow>> Page(int skip, int take, CancellationToken stop) => Task.FromResult<IReadOnlyList<FigureRow>>(
        [.. _seen.Skip(skip).Take(take).Select(v => new FigureRow(v.Id, v.Number, v.Name, v.Kind, v.CommuneId, 1, null))]);
}
