namespace LangNghe.Registry.Proposals;

/// <summary>Where an order applies.</summary>
/// <param name="Number">The public number of the village.</param>
/// <param name="Version">Of the village, as it was seen.</param>
/// <param name="RowId">The record that the order is about; null for a new one.</param>
/// <param name="Saves">False to be told every problem without writing.</param>
/// <param name="Making">The key of the proposal that is carried out, where it makes something new about a person.</param>
public sealed record OrderPlace(int Number, Guid VillageId, int Version, Guid? RowId = null, bool Saves = true, Guid? Making = null);
