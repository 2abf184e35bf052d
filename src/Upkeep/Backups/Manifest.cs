using System.Text.Json;

namespace LangNghe.Upkeep.Backups;

/// <summary>What an archive says of itself, as its last part.</summary>
/// <param name="Format">Of the archive; a program reads its own and older ones.</param>
/// <param name="Program">The version of the program that wrote it.</param>
/// <param name="Database"><see cref="Sqlite"/> or <see cref="Postgres"/>: it can be restored only into its own kind.</param>
/// <param name="Migration">The newest step of the schema; null for a database that has none yet.</param>
/// <param name="Counts">Rows by table, in the very snapshot.</param>
/// <param name="Marks">What rooms said of the snapshot, as the head of the chain of acts.</param>
/// <param name="Parts">Every other part of the archive.</param>
/// <param name="Damaged">Files that the register names and the store could not give whole, by their SHA-256.</param>
public sealed record Manifest(
    int Format, string Program, DateTime TakenAt, string Database, string? Migration, IReadOnlyDictionary<string, long> Counts,
    IReadOnlyDictionary<string, string> Marks, IReadOnlyList<Manifest.Part> Parts, IReadOnlyList<string> Damaged)
{
    public const string Name = "manifest.json";
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";
    public const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions _json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public byte[] Written() => JsonSerializer.SerializeToUtf8Bytes(this, _json);

    public static Manifest Read(Stream from)
    {
        try
        {
            return JsonSerializer.Deserialize<Manifest>(from, _json) ?? throw new BrokenBackupException("Bản kê của bản sao lưu trống.");
        }
        catch (JsonException broken)
        {
            throw new BrokenBackupException("Không đọc được bản kê của bản sao lưu.", broken);
        }
    }

    /// <param name="Sha256">Lower-case hexadecimal.</param>
    public sealed record Part(string Name, long Size, string Sha256);
}
