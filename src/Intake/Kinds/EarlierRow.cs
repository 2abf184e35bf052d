namespace LangNghe.Intake.Kinds;

/// <summary>A row of the file that was read already, and that has no problem.</summary>
/// <param name="Thing">The establishment of the register that it was decided to be, else of <see cref="Domain.RowThing"/>.</param>
internal sealed record EarlierRow(int Row, string Key, Guid Thing, Guid VillageId, string Name, string? Address);
