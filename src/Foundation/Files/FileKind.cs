using System.IO.Compression;

namespace LangNghe.Foundation.Files;

/// <summary>The kinds that may be kept, told from the first bytes, whatever the name says.</summary>
public static class FileKind
{
    public const string Pdf = "application/pdf";
    public const string Jpeg = "image/jpeg";
    public const string Png = "image/png";
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The content type, or null for a kind that is not kept. The stream must seek; it is left at its start.</summary>
    public static string? Of(Stream content)
    {
        Span<byte> head = stackalloc byte[8];
        content.Position = 0;
        var read = content.ReadAtLeast(head, 8, throwOnEndOfStream: false);
        content.Position = 0;
        var start = head[..read];
        return start.StartsWith("%PDF-"u8) ? Pdf
            : start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpeg
            : start.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? Png
            : start.StartsWith("PK\x03\x04"u8) ? OfPackage(content)
            : null;
    }

    private static string? OfPackage(Stream content)
    {
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return package.GetEntry("word/document.xml") is not null ? Docx
                : package.GetEntry("xl/workbook.xml") is not null ? Xlsx
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
        finally
        {
            content.Position = 0;
        }
    }
}
