using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Desk;

/// <summary>What an order wrote, or would write.</summary>
/// <param name="Number">The public number of the village.</param>
/// <param name="Remarks">What the officer should know before saving.</param>
public sealed record Draft(int Number, IReadOnlyList<DraftLine> Lines, params IReadOnlyList<string> Remarks);
