using LangNghe.Registry.Domain;

namespace LangNghe.Plan.Figures;

/// <summary>One of the rows that a figure counts or adds.</summary>
/// <param name="Amount">Stored units; 1 for a count.</param>
public sealed record FigureRow(Guid? VillageId, int? Number, string Name, VillageKind? Kind, Guid? CommuneId, decimal Amount, Evidence? Evidence);
