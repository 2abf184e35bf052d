using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LangNghe.Foundation.Data.Many;

/// <summary>The table of an entity with its columns, those of its complex properties too, read off the model.</summary>
internal sealed class ManyTable
{
    private static readonly ConcurrentDictionary<IEntityType, ManyTable> _known = new();

    private readonly Dictionary<string, string> _names;

    private ManyTable(IEntityType type)
    {
        (Type, Name) = (type, type.GetTableName() ?? throw new InvalidOperationException($"{type.ClrType.Name} has no table."));
        Columns =
        [
            .. type.GetProperties().Select(p => Column(p, e => Expression.Property(Expression.Convert(e, type.ClrType), p.PropertyInfo!))),
            .. from complex in type.GetComplexProperties()
               from p in complex.ComplexType.GetProperties()
               select Column(p, e => Expression.Property(Expression.Property(Expression.Convert(e, type.ClrType), complex.PropertyInfo!), p.PropertyInfo!)),
        ];
        Keys = [.. type.FindPrimaryKey()!.Properties.Select(k => Columns.First(c => c.Property == k.Name))];
        _names = Columns.GroupBy(c => c.Property, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Name, StringComparer.Ordinal);
    }

    public IEntityType Type { get; }

    public string Name { get; }

    public IReadOnlyList<ManyColumn> Columns { get; }

    /// <summary>The columns of the primary key.</summary>
    public IReadOnlyList<ManyColumn> Keys { get; }

    public string this[string property] => _names[property];

    public static ManyTable Of(IModel model, Type type) =>
        _known.GetOrAdd(model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} is no entity."), t => new ManyTable(t));

    private static ManyColumn Column(IProperty property, Func<Expression, Expression> read)
    {
        var entity = Expression.Parameter(typeof(object));
        var value = Expression.Lambda<Func<object, object?>>(Expression.Convert(read(entity), typeof(object)), entity);
        return new ManyColumn(property.GetColumnName(), property.Name, value.Compile(), property.GetRelationalTypeMapping());
    }
}
