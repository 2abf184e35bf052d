namespace LangNghe.Upkeep.Backups;

/// <summary>One consistent copy of the database, and what was true in that very snapshot.</summary>
/// <param name="Kind"><see cref="Manifest.Sqlite"/> or <see cref="Manifest.Postgres"/>.</param>
/// <param name="Path">The copy, a temporary file.</param>
/// <param name="Files">The SHA-256 of every stored file that the snapshot names.</param>
public sealed record DatabaseCopy(string Kind, string Path, string? Migration, IReadOnlyDictionary<string, long> Counts, IReadOnlyDictionary<string, string> Marks, IReadOnlyList<string> Files)
{
    public static string PartOf(string kind) => kind == Manifest.Sqlite ? "database.sqlite" : "database.pgdump";
}
