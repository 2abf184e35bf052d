namespace LangNghe.Intake.Reading;

/// <summary>How much of a file is read, so that no file, by mischance or on purpose, takes the memory or the time of everybody.</summary>
public sealed record ReadingLimits
{
    public static readonly ReadingLimits Usual = new();

    /// <summary>Of the file itself, bytes.</summary>
    public long File { get; init; } = 50L * 1024 * 1024;

    /// <summary>Of all that is unpacked from it, bytes.</summary>
    public long Unpacked { get; init; } = 512L * 1024 * 1024;

    /// <summary>Parts of the package.</summary>
    public int Parts { get; init; } = 2_000;

    /// <summary>Bytes from one mark-up sign to the next: no cell of Excel is as long.</summary>
    public int Token { get; init; } = 1024 * 1024;

    /// <summary>Characters of all texts that the cells share.</summary>
    public long SharedText { get; init; } = 40_000_000;

    /// <summary>Rows that hold something.</summary>
    public int Rows { get; init; } = 200_000;

    public int Columns { get; init; } = 256;

    /// <summary>Characters of a cell; Excel knows no longer one.</summary>
    public int Cell { get; init; } = 32_767;
}
