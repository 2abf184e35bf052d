namespace LangNghe.Access.Accounts;

/// <param name="Roles">Those held today, in words; empty for none.</param>
public sealed record AccountListRow(Guid Id, string Name, string DisplayName, string? Organisation, string Roles, string State, DateTime? LastSignedInAt);
