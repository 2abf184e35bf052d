namespace LangNghe.Persons.Held;

/// <summary>How a data set that is deleted by the program itself stands.</summary>
public sealed record KeepingNow
{
    /// <summary>In Vietnamese, as all words here.</summary>
    public required string What { get; init; }

    /// <summary>"365 ngày từ lúc nạp".</summary>
    public required string Period { get; init; }

    /// <summary>What becomes of it.</summary>
    public required string Effect { get; init; }

    /// <summary>The setting that holds the period.</summary>
    public required string Setting { get; init; }

    /// <summary>Nobody has set it.</summary>
    public bool IsDefault { get; init; }

    public int Held { get; init; }

    /// <summary>Of them those that the next deletion takes.</summary>
    public int Due { get; init; }

    /// <summary>The next deletion that takes any; null when nothing is held.</summary>
    public DateTime? Next { get; init; }
}
