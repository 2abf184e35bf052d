using System.Runtime.InteropServices;
using LangNghe.Intake.Domain;
using LangNghe.Registry.Establishments;

namespace LangNghe.Intake.Kinds;

/// <summary>The rows of a file so far, by what their establishments may be known again by.</summary>
internal sealed class EarlierRows
{
    private readonly Dictionary<Guid, EarlierRow> _byThing = [];
    private readonly Dictionary<string, List<EarlierRow>> _bySign = new(StringComparer.Ordinal);

    public void Add(EarlierRow row, EstablishmentSigns signs)
    {
        // The row itself can be meant by a decision, and the establishment that it is.
        _byThing.TryAdd(RowThing.Of(row.Key), row);
        _byThing.TryAdd(row.Thing, row);
        foreach (var (_, key) in signs.All)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_bySign, key, out _) ??= []).Add(row);
        }
    }

    public EarlierRow? Being(Guid thing) => _byThing.GetValueOrDefault(thing);

    /// <summary>The strongest sign first.</summary>
    public IEnumerable<(LikeSign Sign, EarlierRow Row)> Alike(EstablishmentSigns signs) =>
        signs.All.SelectMany(s => _bySign.GetValueOrDefault(s.Key) ?? [], (s, row) => (s.Sign, row)).DistinctBy(f => f.row);
}
