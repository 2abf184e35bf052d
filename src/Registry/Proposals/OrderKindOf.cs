using System.Text.Json.Nodes;
using LangNghe.Foundation.Rules;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Proposals;

/// <summary>An order whose facts are one record, with a cell for each question that an owner says yes or no to.</summary>
/// <param name="frame">Paths that are no question of their own and go along with every cell, as the day of a change.</param>
public sealed class OrderKindOf<TFacts>(string code, string label, string permission, IReadOnlyList<FactCell<TFacts>> cells, params IReadOnlyList<string> frame)
    : OrderKind(code, label, permission)
    where TFacts : class
{
    /// <summary>Leave out for an order that writes something new.</summary>
    public Func<IServiceProvider, OrderPlace, TFacts, CancellationToken, Task<TFacts?>>? Stands { get; init; }

    /// <summary>Leave out for an order that is about no record of a person.</summary>
    public Func<IServiceProvider, OrderPlace, Guid, CancellationToken, Task<Guid?>>? Key { get; init; }

    public required Func<IServiceProvider, OrderPlace, TFacts, ActFacts, CancellationToken, Task<Problems>> Does { get; init; }

    public override bool WritesNew => Stands is null;

    public override IReadOnlyList<string> Matters { get; } = [.. cells.Select(c => c.Matter).Distinct(StringComparer.Ordinal)];

    public override async Task<JsonObject?> Standing(IServiceProvider services, OrderPlace place, JsonObject typed, CancellationToken stop) =>
        Stands is not null && await Stands(services, place, OrderJson.Read<TFacts>(typed), stop) is { } facts ? OrderJson.Of(facts) : null;

    public override async Task<Guid?> KeyOf(IServiceProvider services, OrderPlace place, Guid own, CancellationToken stop) => Key is null ? null : await Key(services, place, own, stop);

    public override IReadOnlyList<OrderCell> Cells(JsonObject? before, JsonObject after, Func<Guid, string> unitName)
    {
        var (was, becomes) = (before is null ? null : OrderJson.Read<TFacts>(before), OrderJson.Read<TFacts>(after));
        return
        [
            .. from cell in cells
               where cell.Paths.Any(path => !JsonNode.DeepEquals(OrderJson.At(before, path), OrderJson.At(after, path)))
               let words = (Before: was is null ? null : cell.Words(was, unitName), After: cell.Words(becomes, unitName))
               where words.Before is not null || words.After is not null
               select new OrderCell(cell.Key, cell.Label, cell.Matter, words.Before, words.After),
        ];
    }

    public override JsonObject Merge(JsonObject? before, JsonObject typed, IReadOnlyCollection<string> keys)
    {
        var merged = before is null ? [] : before.DeepClone().AsObject();
        foreach (var path in cells.Where(c => keys.Contains(c.Key)).SelectMany(c => c.Paths).Concat(frame))
        {
            OrderJson.Copy(typed, merged, path);
        }

        return merged;
    }

    public override Task<Problems> Run(IServiceProvider services, OrderPlace place, JsonObject facts, ActFacts why, CancellationToken stop) =>
        Does(services, place, Made(OrderJson.Read<TFacts>(facts, why), place.Making), why, stop);

    private static TFacts Made(TFacts facts, Guid? making) => making is not null && facts is RecordFacts record ? (TFacts)(object)(record with { Making = making }) : facts;
}
