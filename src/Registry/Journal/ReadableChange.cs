namespace LangNghe.Registry.Journal;

/// <param name="From">Null for what is new.</param>
/// <param name="To">Null for what was withdrawn.</param>
public sealed record ReadableChange(string Thing, string Field, string? From, string? To);
