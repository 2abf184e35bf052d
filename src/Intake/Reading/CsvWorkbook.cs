using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace LangNghe.Intake.Reading;

/// <summary>Text of one table, as this program and spreadsheet programs write it; what separates the columns is found out.</summary>
internal sealed class CsvWorkbook : Workbook
{
    private const int LinesToLookAt = 40;

    private static readonly string[] _separators = [",", ";", "\t"];

    private readonly Stream _content;
    private readonly ReadingLimits _limits;
    private readonly string _separator;

    public CsvWorkbook(Stream content, ReadingLimits limits)
    {
        (_content, _limits) = (content, limits);
        _separator = _separators.MaxBy(s => Safely(() => Fits(s)))!;
    }

    public override IReadOnlyList<string> Sheets => ["CSV"];

    public override IEnumerable<SheetRow> Rows(int sheet)
    {
        using var parser = Open(_separator);
        var count = 0;
        while (Safely(parser.Read))
        {
            var row = new SheetRow(parser.Row, [.. Enumerable.Range(0, Math.Min(parser.Count, _limits.Columns)).Select(i => new SheetCell(parser[i]))]);
            if (row.IsBlank)
            {
                continue;
            }

            yield return ++count <= _limits.Rows ? row : throw new UnreadableFileException($"Bảng có hơn {_limits.Rows} dòng. Hãy chia thành nhiều tệp.");
        }
    }

    protected override void Dispose(bool disposing) => _content.Dispose();

    private static T Safely<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (DecoderFallbackException other)
        {
            throw new UnreadableFileException("Tệp CSV này không viết bằng UTF-8. Hãy lưu lại dạng “CSV UTF-8” hoặc XLSX.", other);
        }
        catch (CsvHelperException broken)
        {
            throw new UnreadableFileException("Tệp này không đọc được như một bảng CSV. Hãy lưu lại dạng XLSX.", broken);
        }
    }

    /// <summary>How many of the first lines have the same number of columns, more than one; then how many columns.</summary>
    private (int Lines, int Columns) Fits(string separator)
    {
        using var parser = Open(separator);
        var lines = new Dictionary<int, int>();
        for (var line = 0; line < LinesToLookAt && parser.Read(); line++)
        {
            lines[parser.Count] = lines.GetValueOrDefault(parser.Count) + 1;
        }

        var best = lines.Where(l => l.Key > 1).OrderByDescending(l => l.Value).ThenByDescending(l => l.Key).FirstOrDefault();
        return (best.Value, best.Key);
    }

    private CsvParser Open(string separator)
    {
        _content.Position = 0;
        var reader = new StreamReader(_content, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        return new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator, BadDataFound = null, MaxFieldSize = _limits.Cell, IgnoreBlankLines = false, CountBytes = false,
        });
    }
}
