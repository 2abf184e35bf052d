namespace LangNghe.Access.Limits;

/// <summary>A page where secrets can be guessed: what it refuses is counted, and after too many it is closed for a while to that address and that name.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CountsWrongTriesAttribute : Attribute;
