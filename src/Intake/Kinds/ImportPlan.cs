using System.Security.Cryptography;
using System.Text;
using LangNghe.Intake.Domain;

namespace LangNghe.Intake.Kinds;

/// <summary>What a whole file would do.</summary>
public sealed class ImportPlan(IReadOnlyList<PlannedRow> rows)
{
    public IReadOnlyList<PlannedRow> Rows => rows;

    public ImportCounts Counts { get; } = ImportCounts.Of(rows.Select(r => r.Fate));

    /// <summary>Equal for plans that would write the same over the same.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows.Where(r => r.Fate is not (RowFate.Same or RowFate.Wrong)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{row.Row}|{row.Fate}|{row.WaitsFor}|{row.Words()}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public IEnumerable<T> Orders<T>(params RowFate[] fates) => rows.Where(r => fates.Contains(r.Fate)).Select(r => r.Order).OfType<T>();
}
