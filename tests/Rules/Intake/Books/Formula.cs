namespace LangNghe.Tests.Books;

/// <summary>A formula, with the result that the program which wrote the file computed; null when it computed none.</summary>
public sealed record Formula(string Text, string? Result);
