namespace LangNghe.Access.Handover;

/// <summary>Who takes the work over.</summary>
public sealed record Receiver(Guid AccountId, string Name);
