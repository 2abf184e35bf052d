namespace LangNghe.Law.Seeding;

/// <summary>A document as <c>data/law/*.yaml</c> has it.</summary>
public sealed record WrittenDocument
{
    public string Code { get; init; } = "";

    public string? Number { get; init; }

    public string Title { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Issuer { get; init; } = "";

    public string? Issued { get; init; }

    public string? InForceFrom { get; init; }

    public string? InForceThrough { get; init; }

    public string Confidence { get; init; } = "";

    public List<string>? Sources { get; init; }

    public string? Note { get; init; }

    public List<WrittenClause>? Clauses { get; init; }
}
