namespace LangNghe.Law.Seeding;

public sealed record WrittenParameter
{
    public string Name { get; init; } = "";

    public string Value { get; init; } = "";

    public string Unit { get; init; } = "";

    public string Label { get; init; } = "";

    public string? ValidFrom { get; init; }

    public string? ValidThrough { get; init; }

    public string UsedFor { get; init; } = "";
}
