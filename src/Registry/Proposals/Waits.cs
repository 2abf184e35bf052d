namespace LangNghe.Registry.Proposals;

/// <summary>What a form says before it is sent: which of its questions the actor's word does not settle.</summary>
/// <param name="Owner">As it is called today.</param>
/// <param name="Labels">Of the matters.</param>
/// <param name="All">Nothing that the form asks applies at once.</param>
public sealed record Waits(string Owner, IReadOnlyList<string> Labels, bool All);
