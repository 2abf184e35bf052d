namespace LangNghe.Territory.Domain;

/// <summary>A unit in which another unit lies on some day, wholly or in part.</summary>
public sealed record Heir(Guid UnitId, bool Whole);
