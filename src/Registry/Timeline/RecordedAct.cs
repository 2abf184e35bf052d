namespace LangNghe.Registry.Timeline;

/// <summary>An act about a village, without what it changed.</summary>
public sealed record RecordedAct(Guid Id, string Kind, DateTime At, string ActorName, string? Reason, Guid? DocumentId, string? DocumentText, string Door);
