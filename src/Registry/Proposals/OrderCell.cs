namespace LangNghe.Registry.Proposals;

/// <summary>One value that an order would change, in words.</summary>
/// <param name="Key">Of the cell within its order.</param>
/// <param name="Matter">Whose owner has the word.</param>
/// <param name="Before">Null when the register says nothing yet.</param>
public sealed record OrderCell(string Key, string Label, string Matter, string? Before, string? After);
