namespace LangNghe.Registry.Proposals;

/// <summary>How one value of the facts of an order is called and read.</summary>
/// <param name="Words">The value in words, given how units are called; null when nothing is written.</param>
/// <param name="Paths">The properties that belong together, as "Village.Latitude".</param>
public sealed record FactCell<TFacts>(string Label, string Matter, Func<TFacts, Func<Guid, string>, string?> Words, params IReadOnlyList<string> Paths)
{
    public string Key => string.Join('+', Paths);
}
