namespace LangNghe.Law.Seeding;

public sealed record WrittenClause
{
    public string Code { get; init; } = "";

    public string Reference { get; init; } = "";

    public string? Quote { get; init; }

    public string? Summary { get; init; }

    public string Confidence { get; init; } = "";

    public List<string>? Sources { get; init; }

    public string? ValidFrom { get; init; }

    public string? ValidThrough { get; init; }

    public List<WrittenParameter>? Parameters { get; init; }
}
