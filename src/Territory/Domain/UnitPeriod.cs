using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Text;

namespace LangNghe.Territory.Domain;

/// <summary>A unit under one code, name, type and parent, from a day through a day.</summary>
public sealed class UnitPeriod : IFact
{
    /// <summary>Stands for "before 2019-09", where our lists begin.</summary>
    public static readonly DateOnly Beginning = new(1900, 1, 1);

    private UnitPeriod() { }

    /// <param name="type">As the lists write it: "Xã", "Phường", "Thị trấn", "Huyện"…</param>
    /// <param name="from">Null where the first day is before our lists.</param>
    public UnitPeriod(Guid unitId, string code, string name, string type, DateOnly? from, DateOnly? until)
    {
        (UnitId, Code, Name, Type) = (unitId, code, name, type);
        (From, FromIsKnown, Until) = (from ?? Beginning, from is not null, until);
        FullName = $"{type} {name}";
        (SearchKey, SortKey) = (VietnameseText.SearchKey(FullName), VietnameseText.SortKey(name));
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid UnitId { get; private set; }

    /// <summary>Of the statistics office; re-used for other units later.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Type { get; private set; } = "";

    /// <summary>"Xã Nguyên Lý".</summary>
    public string FullName { get; private set; } = "";

    public Guid? ParentUnitId { get; init; }

    public DateOnly From { get; private set; }

    public bool FromIsKnown { get; private set; }

    /// <summary>The last day that holds; null while in force.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The resolution that began it, where one is known to us.</summary>
    public Guid? DocumentId { get; init; }

    public string SearchKey { get; private set; } = "";

    /// <summary>The search key without the kind, which has as many letters without its marks as with them.</summary>
    public ReadOnlySpan<char> NameKey => SearchKey.AsSpan(Type.Length + 1);

    public string SortKey { get; private set; } = "";

    public string Subject => Unit.SubjectOf(UnitId);

    /// <summary>"xã Nguyên Lý", within a sentence.</summary>
    public string ShortName => $"{char.ToLowerInvariant(Type[0])}{Type[1..]} {Name}";

    /// <summary>The same period with the ids under which the units were entered before.</summary>
    public UnitPeriod Of(IReadOnlyDictionary<Guid, Guid> ids) => new(ids[UnitId], Code, Name, Type, FromIsKnown ? From : null, Until)
    {
        ParentUnitId = ParentUnitId is { } parent ? ids[parent] : null,
        DocumentId = DocumentId,
    };

    public bool HoldsOn(DateOnly day) => From <= day && !(Until < day);
}
