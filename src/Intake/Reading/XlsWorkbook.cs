using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace LangNghe.Intake.Reading;

/// <summary>A workbook of Excel before 2007. The same container holds a newer workbook once a password protects it.</summary>
internal sealed class XlsWorkbook : Workbook
{
    private static readonly byte[] _protected = Encoding.Unicode.GetBytes("EncryptedPackage");

    private readonly Stream _content;
    private readonly ReadingLimits _limits;
    private readonly List<string> _sheets = [];

    static XlsWorkbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public XlsWorkbook(Stream content, ReadingLimits limits)
    {
        (_content, _limits) = (content, limits);
        if (Holds(content, _protected))
        {
            throw Protected();
        }

        using var reader = Open();
        do
        {
            if (reader.VisibleState == "visible")
            {
                _sheets.Add(reader.Name);
            }
        }
        while (Safely(reader.NextResult));
    }

    public override IReadOnlyList<string> Sheets => _sheets;

    public override IEnumerable<SheetRow> Rows(int sheet)
    {
        using var reader = Open();
        while (reader.Name != _sheets[sheet] && Safely(reader.NextResult))
        {
            // On to the one that is asked for.
        }

        var count = 0;
        for (var number = 1; Safely(reader.Read); number++)
        {
            var row = new SheetRow(number, [.. Enumerable.Range(0, Math.Min(reader.FieldCount, _limits.Columns)).Select(i => Cell(reader, i))]);
            if (row.IsBlank)
            {
                continue;
            }

            yield return ++count <= _limits.Rows ? row : throw new UnreadableFileException($"Bảng có hơn {_limits.Rows} dòng. Hãy chia thành nhiều tệp.");
        }
    }

    protected override void Dispose(bool disposing) => _content.Dispose();

    // The library gives a cell that shows an error as a blank one.
    private static SheetCell Cell(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        double number when Math.Abs(number) < 1e27 => new SheetCell((decimal)number),
        int number => new SheetCell((decimal)number),
        DateTime day => new SheetCell(DateOnly.FromDateTime(day)),
        bool yes => new SheetCell(yes),
        var other => new SheetCell(other?.ToString()),
    };

    private IExcelDataReader Open()
    {
        _content.Position = 0;
        return Safely(() => ExcelReaderFactory.CreateBinaryReader(_content, new ExcelReaderConfiguration { LeaveOpen = true, FallbackEncoding = Encoding.GetEncoding(1252) }));
    }

    /// <summary>A damaged file of that age makes the library stumble in any manner.</summary>
    private static T Safely<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (InvalidPasswordException closed)
        {
            throw Protected(closed);
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or UnreadableFileException))
        {
            throw XlsxPackage.Broken(broken);
        }
    }

    private static UnreadableFileException Protected(Exception? inner = null) => new("Tệp này có mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.", inner!);

    private static bool Holds(Stream content, ReadOnlySpan<byte> sought)
    {
        var (buffer, kept) = (new byte[64 * 1024], 0);
        content.Position = 0;
        for (int read; (read = content.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var all = buffer.AsSpan(0, kept + read);
            if (all.IndexOf(sought) >= 0)
            {
                return true;
            }

            kept = Math.Min(sought.Length - 1, all.Length);
            all[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
