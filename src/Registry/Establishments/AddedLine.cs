namespace LangNghe.Registry.Establishments;

/// <param name="ActId">Of the act that wrote it: what takes back an import names these.</param>
public sealed record AddedLine(int Row, Guid EstablishmentId, Guid ActId);
