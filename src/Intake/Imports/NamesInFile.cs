using LangNghe.Intake.Domain;
using LangNghe.Intake.Kinds;
using LangNghe.Intake.Reading;

namespace LangNghe.Intake.Imports;

/// <summary>What the rows of a file that was checked are called, read from the file each time: the lines of an import name nobody.</summary>
public sealed class NamesInFile(KeptFiles files, ImportKinds kinds)
{
    /// <param name="rows">As the spreadsheet program numbers them; nothing below the last of them is read.</param>
    /// <returns>By row; empty when the kind keeps its names in its lines, or the file is kept no longer.</returns>
    public async Task<IReadOnlyDictionary<int, string>> Of(Import import, IReadOnlyCollection<int> rows, CancellationToken stop)
    {
        var names = new Dictionary<int, string>();
        if (rows.Count == 0 || !import.HasFile || kinds.Of(import) is not { UnkeptName: { } column } kind)
        {
            return names;
        }

        try
        {
            using var book = Workbook.Open(await files.Open(import.Sha256, stop));
            foreach (var row in Table(book, kind, import)?.Rows().TakeWhile(r => r.Number <= rows.Max()).Where(r => rows.Contains(r.Number)) ?? [])
            {
                if (row.Text(column) is { } name)
                {
                    names[row.Number] = name;
                }
            }
        }
        catch (Exception gone) when (gone is UnreadableFileException or IOException)
        {
            // The page of an import tells what was found in its file, whether or not the file still is there.
        }

        return names;
    }

    private static Table? Table(Workbook book, ImportKind kind, Import import)
    {
        var chosen = CheckFile.Chosen(CheckFile.Candidates(book, kind), book, import.Sheet);
        return chosen is null ? null : Reading.Table.Of(book, chosen.At, kind.Columns, import.Converts == true ? chosen.Encoding : null);
    }
}
