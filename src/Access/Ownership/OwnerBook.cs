using LangNghe.Foundation.Who;

namespace LangNghe.Access.Ownership;

/// <summary>Who owns what, through time. An owner is a field of work, whose organisation follows from the day, or null for the commune of the village.</summary>
public sealed class OwnerBook(IEnumerable<MatterOwner> rows)
{
    /// <summary>The keeper of the register, who receives what nobody else owns.</summary>
    public const FieldOfWork Keeper = FieldOfWork.CraftVillages;

    private readonly ILookup<string, MatterOwner> _byMatter = rows.OrderBy(o => o.Rank).ToLookup(o => o.Matter, StringComparer.Ordinal);

    /// <summary>The rows of a matter that hold on a day, by rank.</summary>
    public IReadOnlyList<MatterOwner> Of(string matter, DateOnly day) => [.. _byMatter[matter].Where(o => o.HoldsOn(day))];

    /// <summary>A matter that nobody owns is everybody's who may write it.</summary>
    /// <param name="communeId">Of the village; null while unknown.</param>
    public bool Owns(Actor actor, string matter, Guid? communeId, DateOnly day)
    {
        var owners = Of(matter, day);
        return owners.Count == 0 || owners.Any(owner => Is(actor, owner.Field, communeId));
    }

    /// <summary>Who receives what others propose. A village whose commune is unknown has no commune to ask.</summary>
    public FieldOfWork? Receiver(string matter, Guid? communeId, DateOnly day) =>
        Of(matter, day).FirstOrDefault(o => o.Field is not null || communeId is not null) is { } first ? first.Field : Keeper;

    /// <summary>Whether the actor speaks for the owner.</summary>
    public static bool Is(Actor actor, FieldOfWork? owner, Guid? communeId) => owner is { } field
        ? actor.Fields.Contains(field)
        : actor.Units is { } units && communeId is { } commune && units.Contains(commune);
}
