using System.Text.Json.Nodes;
using LangNghe.Foundation.Rules;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Proposals;

/// <summary>An order on a village that may wait: proposed by who does not own what it changes, carried out by who does, through the same use case and the same rules.</summary>
/// <param name="code">Stable, as "visits.tourism.link".</param>
/// <param name="label">In Vietnamese, as the list of proposals calls it.</param>
/// <param name="permission">Of who carries it out.</param>
public abstract class OrderKind(string code, string label, string permission)
{
    public string Code => code;

    public string Label => label;

    public string Permission => permission;

    /// <summary>It makes a record that there was not before.</summary>
    public virtual bool WritesNew => false;

    /// <summary>The matters that its cells belong to, for a form that does not know yet what will be typed.</summary>
    public abstract IReadOnlyList<string> Matters { get; }

    /// <summary>The facts as they stand; null for something new, and for a record that is there no more.</summary>
    public abstract Task<JsonObject?> Standing(IServiceProvider services, OrderPlace place, JsonObject typed, CancellationToken stop);

    /// <summary>Under whose key a proposal of it stands in acts; null for what is about no person.</summary>
    /// <param name="own">The key for something new.</param>
    public virtual Task<Guid?> KeyOf(IServiceProvider services, OrderPlace place, Guid own, CancellationToken stop) => Task.FromResult<Guid?>(null);

    /// <summary>What would change.</summary>
    /// <param name="before">Null for something new: then every value that is written is a cell.</param>
    public abstract IReadOnlyList<OrderCell> Cells(JsonObject? before, JsonObject after, Func<Guid, string> unitName);

    /// <summary>The facts with these cells as typed and all others as they stand.</summary>
    public abstract JsonObject Merge(JsonObject? before, JsonObject typed, IReadOnlyCollection<string> keys);

    public abstract Task<Problems> Run(IServiceProvider services, OrderPlace place, JsonObject facts, ActFacts why, CancellationToken stop);
}
