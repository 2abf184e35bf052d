namespace LangNghe.Intake.Imports;

/// <summary>What a person said of a file that could be read in more than one way.</summary>
/// <param name="Sheet">Null when it was not asked.</param>
/// <param name="Converts">Whether an encoding before Unicode is converted; null when it was not asked.</param>
public sealed record ReadingChoices(string? Sheet, bool? Converts);
