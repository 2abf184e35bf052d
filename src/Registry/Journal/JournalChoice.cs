namespace LangNghe.Registry.Journal;

/// <summary>One of several that a filter may have meant.</summary>
/// <param name="Key">Of the address.</param>
public sealed record JournalChoice(string Key, string Value, string Words);
