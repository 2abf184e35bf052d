namespace LangNghe.Cli.Printing;

/// <summary>One column of a table on the console.</summary>
/// <param name="IsNumber">Stands at the right.</param>
public sealed record Column<T>(string Heading, Func<T, string?> Words, bool IsNumber = false);
