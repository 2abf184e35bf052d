namespace LangNghe.Access.Limits;

/// <summary>What the page of trouble tells who came too often.</summary>
/// <param name="Again">When the door opens again.</param>
public sealed record TooOften(string What, DateTime Again);
