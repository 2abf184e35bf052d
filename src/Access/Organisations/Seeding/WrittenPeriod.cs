namespace LangNghe.Access.Organisations.Seeding;

/// <summary>A period of an organisation of <c>organisations.yaml</c>, as text.</summary>
public sealed record WrittenPeriod
{
    public string Name { get; init; } = "";

    public string ShortName { get; init; } = "";

    public string Kind { get; init; } = "";

    public List<string> Fields { get; init; } = [];

    /// <summary>Code of the unit at that time.</summary>
    public string? Unit { get; init; }

    public string From { get; init; } = "";

    /// <summary>The organisation is older: the first day is the one on which a source names it.</summary>
    public bool Attested { get; init; }

    public string? Until { get; init; }

    public string Confidence { get; init; } = "";
}
