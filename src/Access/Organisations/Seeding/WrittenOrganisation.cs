namespace LangNghe.Access.Organisations.Seeding;

/// <summary>An organisation of <c>organisations.yaml</c>.</summary>
public sealed record WrittenOrganisation
{
    public string Code { get; init; } = "";

    public List<string> Succeeds { get; init; } = [];

    public List<WrittenPeriod> Periods { get; init; } = [];
}
