namespace LangNghe.Upkeep.Backups;

/// <summary>A place for the rooms above: one value of the snapshot that its backup keeps and a restoring compares, as the head of the chain of acts.</summary>
/// <param name="Name">Stable, as "acts.head".</param>
/// <param name="Table">Asked only of a database that has it.</param>
/// <param name="Sql">Gives one row, the same on both databases; its columns are written one after the other, bytes as hexadecimal.</param>
public sealed record BackupMark(string Name, string Table, string Sql);
