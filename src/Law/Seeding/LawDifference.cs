namespace LangNghe.Law.Seeding;

/// <summary>One place where the register and the file shipped with the program say different things. Null: the place is missing there.</summary>
public sealed record LawDifference(string Code, string Field, string? InFile, string? InRegister);
