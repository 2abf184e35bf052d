namespace LangNghe.Law.Calendar;

/// <summary>A year as <c>data/calendar/*.yaml</c> has it.</summary>
public sealed record WrittenYear
{
    public int Year { get; init; }

    public string Confidence { get; init; } = "";

    public List<string>? Sources { get; init; }

    public string? Note { get; init; }

    public List<string>? Off { get; init; }

    public List<string>? Work { get; init; }
}
