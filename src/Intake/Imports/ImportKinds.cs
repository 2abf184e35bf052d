using LangNghe.Intake.Kinds;

namespace LangNghe.Intake.Imports;

/// <summary>All kinds of table that can be read in, in the order in which they are offered.</summary>
public sealed class ImportKinds(IEnumerable<ImportKind> kinds)
{
    public IReadOnlyList<ImportKind> All { get; } = [.. kinds];

    /// <param name="code">Or the word of the command line.</param>
    public ImportKind? Find(string? code) => All.FirstOrDefault(k => k.Code == code || k.Word == code);

    public ImportKind Of(Domain.Import import) => All.FirstOrDefault(k => k.Code == import.Kind) ?? throw new InvalidOperationException($"No kind {import.Kind}.");
}
