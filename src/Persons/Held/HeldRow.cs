namespace LangNghe.Persons.Held;

/// <summary>One thing that the register holds about a person.</summary>
/// <param name="What">As "Danh hiệu nghệ nhân".</param>
/// <param name="Value">In words.</param>
/// <param name="Days">When it holds, in words; null where it has no days.</param>
/// <param name="Url">Its page; null for none.</param>
public sealed record HeldRow(string What, string Value, string? Days = null, string? Url = null);
