using Microsoft.EntityFrameworkCore.Storage;

namespace LangNghe.Foundation.Data.Many;

/// <summary>A column of a table that rows are written to by the thousand.</summary>
/// <param name="Property">By which the history calls it.</param>
/// <param name="Read">The value of an entity, as the property holds it.</param>
internal sealed record ManyColumn(string Name, string Property, Func<object, object?> Read, RelationalTypeMapping Mapping)
{
    /// <summary>As the database keeps it.</summary>
    public object Stored(object entity) => Read(entity) is { } value ? Mapping.Converter is { } converter ? converter.ConvertToProvider(value) ?? DBNull.Value : value : DBNull.Value;
}
