using System.Collections.Concurrent;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;

namespace LangNghe.Plan.Figures;

/// <summary>Every change of a fact is an act, so a value stays right until there is a newer act.</summary>
public sealed class FigureCache
{
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<(string Code, AsOf AsOf), FigureValue> _values = new();
    private readonly Lock _gate = new();
    private Guid _head;

    public async Task<FigureValue> Get(AppDb db, string code, AsOf asOf, Func<Task<FigureValue>> compute, CancellationToken stop)
    {
        // One look at the newest act serves a whole request: the context lives as long as the request does.
        var head = await db.NewestAct(stop);
        Renew(head);
        var key = (code, asOf with { UnitsDay = asOf.Day });
        if (_values.TryGetValue(key, out var kept))
        {
            return kept with { AsOf = asOf };
        }

        var value = await compute();
        if (head == _head && _values.Count < Most)
        {
            _values[key] = value;
        }

        return value;
    }

    private void Renew(Guid head)
    {
        lock (_gate)
        {
            if (head != _head)
            {
                _values.Clear();
                _head = head;
            }
        }
    }
}
