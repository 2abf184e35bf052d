using System.Collections.Frozen;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Journal;

/// <summary>What the rooms call the values of their enumerations.</summary>
public sealed class ToldValues(IDbContextFactory<AppDb> contexts, IEnumerable<ToldWords> words)
{
    private readonly FrozenDictionary<Type, ToldWords> _words = words.ToFrozenDictionary(w => w.Type);
    private FrozenDictionary<(string Thing, string Field), ToldWords>? _ofFields;

    /// <summary>Null for what is no value of an enumeration.</summary>
    public string? Words(string thing, string field, string value) => (_ofFields ??= OfFields()).TryGetValue((thing, field), out var of) ? of.Of(value) : null;

    private FrozenDictionary<(string Thing, string Field), ToldWords> OfFields()
    {
        using var db = contexts.CreateDbContext();
        return (from entity in db.Model.GetEntityTypes()
                from property in entity.GetProperties().Concat(entity.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties()))
                let type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType
                where _words.ContainsKey(type)
                select ((entity.ClrType.Name, property.Name), Words: _words[type])).DistinctBy(f => f.Item1).ToFrozenDictionary(f => f.Item1, f => f.Words);
    }
}
