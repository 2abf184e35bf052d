using System.ComponentModel.DataAnnotations;
using System.Reflection;
using LangNghe.Foundation.Text;

namespace LangNghe.Registry.Domain;

/// <summary>The facts of a village in words, one line each. A field added to <see cref="VillageFacts"/> is among them by its label.</summary>
public static class VillageFactLines
{
    private static readonly (PropertyInfo Property, string Label)[] _fields =
        [.. typeof(VillageFacts).GetProperties().Select(p => (p, p.GetCustomAttribute<DisplayAttribute>()?.Name ?? p.Name))];

    public static IReadOnlyList<DraftLine> Compare(VillageFacts? before, VillageFacts after, Func<Guid, string> unitName) =>
        [.. _fields.Select(f => new DraftLine(f.Label, before is null ? null : Words(f.Property.GetValue(before), unitName), Words(f.Property.GetValue(after.Tidied()), unitName)))];

    private static string? Words(object? value, Func<Guid, string> unitName) => value switch
    {
        null or "" => null,
        TradeGroup group => group.Words,
        PositionKnown position => position.Words,
        Guid unit => unitName(unit),
        double degrees => Vi.Number((decimal)degrees, 6),
        DateOnly day => Vi.Day(day),
        bool yes => yes ? "có" : "không",
        _ => value.ToString(),
    };
}
