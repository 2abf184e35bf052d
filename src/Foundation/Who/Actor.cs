namespace LangNghe.Foundation.Who;

/// <summary>Who acts now, with what they may do and where. Access fills it; everything else only asks.</summary>
public sealed class Actor
{
    public static readonly Actor Nobody = new();

    public Guid? AccountId { get; init; }

    public string Name { get; init; } = "Khách";

    public string? Organisation { get; init; }

    /// <summary>Those of the book of organisations for which the actor works today.</summary>
    public IReadOnlySet<Guid> Organisations { get; init; } = new HashSet<Guid>();

    /// <summary>The fields of work of those organisations on the day: what is theirs, the actor's word settles.</summary>
    public IReadOnlySet<FieldOfWork> Fields { get; init; } = new HashSet<FieldOfWork>();

    public IReadOnlySet<string> Permissions { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Communes of any time that the actor's assignments cover; null for the whole area.</summary>
    public IReadOnlySet<Guid>? Units { get; init; }

    /// <summary>Villages that the actor sees beyond those units, one by one.</summary>
    public IReadOnlySet<Guid> Villages { get; init; } = new HashSet<Guid>();

    public bool IsSignedIn => AccountId is not null;

    /// <summary>The program itself: seeding and jobs.</summary>
    public static Actor Program { get; } = new() { Name = "Chương trình" };

    public bool May(string permission) => Permissions.Contains(permission);

    /// <summary>A thing whose commune is unknown is seen only by those who see the whole area.</summary>
    public bool Sees(Guid? unitId) => Units is null || (unitId is { } id && Units.Contains(id));

    public bool SeesVillage(Guid villageId, Guid? communeId) => Sees(communeId) || Villages.Contains(villageId);
}
