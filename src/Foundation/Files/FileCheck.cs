using System.Text.Json;

namespace LangNghe.Foundation.Files;

/// <summary>What came of reading all stored files again and computing their hashes anew.</summary>
public sealed class FileCheck
{
    /// <summary>So many faults are kept with their names; all are counted.</summary>
    public const int MostTold = 500;

    private FileCheck() { }

    internal FileCheck(DateTime startedAt, DateTime endedAt, int contents, long bytes, IReadOnlyCollection<FileFault> faults)
    {
        (StartedAt, EndedAt, Contents, Bytes) = (startedAt, endedAt, contents, bytes);
        (Missing, Altered, Unreadable, Orphans) = (Count(FileFaultKind.Missing), Count(FileFaultKind.Altered), Count(FileFaultKind.Unreadable), Count(FileFaultKind.Orphan));
        Faults = JsonSerializer.Serialize(faults.Take(MostTold));

        int Count(FileFaultKind kind) => faults.Count(f => f.Kind == kind);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public DateTime StartedAt { get; private set; }

    public DateTime EndedAt { get; private set; }

    /// <summary>Different contents; two files of the same content are one.</summary>
    public int Contents { get; private set; }

    /// <summary>Read in all.</summary>
    public long Bytes { get; private set; }

    public int Missing { get; private set; }

    public int Altered { get; private set; }

    public int Unreadable { get; private set; }

    public int Orphans { get; private set; }

    /// <summary>JSON array of <see cref="FileFault"/>.</summary>
    public string Faults { get; private set; } = "[]";

    /// <summary>Every file of the register is there and is what it was; an orphan harms nobody.</summary>
    public bool IsWell => Missing + Altered + Unreadable == 0;

    public IReadOnlyList<FileFault> Told() => JsonSerializer.Deserialize<List<FileFault>>(Faults) ?? [];
}
