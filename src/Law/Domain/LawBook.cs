using System.Collections.Frozen;
using System.Globalization;

namespace LangNghe.Law.Domain;

/// <summary>The law as the program knows it: every parameter by its name and a day.</summary>
public sealed class LawBook
{
    private readonly FrozenDictionary<string, Provision[]> _byName;

    public LawBook(IReadOnlyCollection<Document> documents, IReadOnlyCollection<Clause> clauses, IReadOnlyCollection<Parameter> parameters)
    {
        Documents = [.. documents.OrderBy(d => d.IssuedOn ?? d.InForceFrom ?? DateOnly.MaxValue).ThenBy(d => d.Code, StringComparer.Ordinal)];
        Clauses = clauses.ToLookup(c => c.DocumentId);
        Parameters = parameters.ToLookup(p => p.ClauseId);
        var (documentById, clauseById) = (documents.ToDictionary(d => d.Id), clauses.ToDictionary(c => c.Id));
        _byName = parameters
            .Select(p => new Provision(p, clauseById[p.ClauseId], documentById[clauseById[p.ClauseId].DocumentId]))
            .GroupBy(p => p.Parameter.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderBy(p => p.Parameter.ValidFrom).ToArray(), StringComparer.Ordinal);
    }

    public IReadOnlyList<Document> Documents { get; }

    public ILookup<Guid, Clause> Clauses { get; }

    public ILookup<Guid, Parameter> Parameters { get; }

    public IEnumerable<string> Names => _byName.Keys;

    public Document? Document(string code) => Documents.FirstOrDefault(d => d.Code == code);

    /// <summary>All that one name ever was, oldest first.</summary>
    public IReadOnlyList<Provision> Through(string name) => _byName.GetValueOrDefault(name, []);

    /// <summary>Null where the law, as far as it is known, says nothing on that day.</summary>
    public Provision? Find(string name, DateOnly day) => Array.Find(_byName.GetValueOrDefault(name, []), p => p.Parameter.HoldsOn(day));

    public string Text(string name, DateOnly day) => Need(name, day).Parameter.Value;

    /// <summary>In the unit of the parameter: 20 means 20 %.</summary>
    public decimal Number(string name, DateOnly day) =>
        NumberOrNone(name, day) ?? throw new InvalidOperationException($"The law sets no end to {name}: ask NumberOrNone.");

    /// <summary>Null where the law sets no end.</summary>
    public decimal? NumberOrNone(string name, DateOnly day) => Text(name, day) switch
    {
        Parameter.WithoutEnd => null,
        var text when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) => number,
        var text => throw new InvalidOperationException($"The parameter {name} is no number: {text}."),
    };

    public string Cite(string name, DateOnly day) => Need(name, day).Cited;

    /// <summary>The parameters "group.1", "group.2"… of a list, in order.</summary>
    public IReadOnlyList<Provision> List(string prefix, DateOnly day) =>
        [.. _byName.Where(p => p.Key.StartsWith(prefix + ".", StringComparison.Ordinal)).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => Find(p.Key, day)).OfType<Provision>()];

    private Provision Need(string name, DateOnly day) =>
        Find(name, day) ?? throw new InvalidOperationException($"No parameter {name} holds on {day:yyyy-MM-dd}.");
}
