namespace LangNghe.Intake.Reading;

/// <summary>A file of tables: a workbook of Excel, new or old, or CSV. Rows are read one after the other; the file is never in memory as a whole.</summary>
public abstract class Workbook : IDisposable
{
    /// <summary>The names of the visible sheets.</summary>
    public abstract IReadOnlyList<string> Sheets { get; }

    /// <summary>The rows that hold something, in their order.</summary>
    /// <exception cref="UnreadableFileException">The file is broken there, or holds more than is read.</exception>
    public abstract IEnumerable<SheetRow> Rows(int sheet);

    /// <param name="content">Must seek; the workbook disposes of it.</param>
    /// <exception cref="UnreadableFileException">It is no such file, is protected, broken or too large.</exception>
    public static Workbook Open(Stream content, ReadingLimits? limits = null)
    {
        limits ??= ReadingLimits.Usual;
        try
        {
            return Open(content, limits, Head(content));
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);

    private static Workbook Open(Stream content, ReadingLimits limits, ReadOnlySpan<byte> head) => content.Length switch
    {
        0 => throw new UnreadableFileException("Tệp không có nội dung."),
        var size when size > limits.File => throw new UnreadableFileException($"Tệp lớn {size / 1024 / 1024} MB; chỉ nhận đến {limits.File / 1024 / 1024} MB. Hãy chia thành nhiều tệp."),
        _ when head.StartsWith("PK\x03\x04"u8) => new XlsxWorkbook(content, limits),
        _ when head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) => new XlsWorkbook(content, limits),
        _ when head.StartsWith("%PDF"u8) || head.Contains((byte)0) => throw new UnreadableFileException("Tệp này không phải bảng tính. Chỉ nhận XLSX, XLS hoặc CSV."),
        _ => new CsvWorkbook(content, limits),
    };

    private static ReadOnlySpan<byte> Head(Stream content)
    {
        var head = new byte[512];
        content.Position = 0;
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        // The start of UTF-16 text holds zeros; such a CSV is told apart by its mark.
        return head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] ? throw new UnreadableFileException("Tệp CSV này viết bằng UTF-16. Hãy lưu lại dạng “CSV UTF-8” hoặc XLSX.") : head.AsSpan(0, read);
    }
}
