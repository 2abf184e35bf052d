using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace LangNghe.Foundation.Files;

/// <summary>The kinds that may be kept, told from the content, whatever the name says.</summary>
public static class FileKind
{
    public const string Pdf = "application/pdf";
    public const string Jpeg = "image/jpeg";
    public const string Png = "image/png";
    public const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string ContentTypes = "[Content_Types].xml";

    private const long MostContentTypes = 1024 * 1024;

    /// <summary>The content type, or null for a kind that is not kept. The stream must seek; it is left at its start.</summary>
    public static string? Of(Stream content) => Head(content) switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => Pdf,
        [0xFF, 0xD8, 0xFF, ..] => Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
        _ => Package(content) is { HasMacros: false, Kind: { } kind } ? kind : null,
    };

    /// <summary>A document of Word or Excel that brings code along: never kept. The stream must seek; it is left at its start.</summary>
    public static bool CarriesMacros(Stream content) => Package(content) is { HasMacros: true };

    private static byte[] Head(Stream content)
    {
        var head = new byte[8];
        content.Position = 0;
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return head[..read];
    }

    /// <summary>What a ZIP says of itself by the Open Packaging Conventions; null when it is no package.</summary>
    private static (string? Kind, bool HasMacros)? Package(Stream content)
    {
        if (!Head(content).AsSpan().StartsWith("PK\x03\x04"u8))
        {
            return null;
        }

        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return package.GetEntry(ContentTypes) is { Length: <= MostContentTypes } list ? Read(package, list) : null;
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or NotSupportedException)
        {
            return null;
        }
        finally
        {
            content.Position = 0;
        }
    }

    private static (string? Kind, bool HasMacros) Read(ZipArchive package, ZipArchiveEntry list)
    {
        using var text = list.Open();
        using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostContentTypes });
        var parts = XDocument.Load(reader).Descendants()
            .Select(e => (Name: (string?)e.Attribute("PartName"), Type: (string?)e.Attribute("ContentType"))).Where(p => p.Type is not null).ToList();
        var macros = parts.Exists(p => IsCode(p.Type!)) || package.Entries.Any(e => IsCode(e.FullName));
        var kind = new[] { Docx, Xlsx }.FirstOrDefault(k => parts.Exists(p => p.Type == k + ".main+xml" && p.Name is not null && package.GetEntry(p.Name.TrimStart('/')) is not null));
        return (kind, macros);
    }

    private static bool IsCode(string name) =>
        name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || name.Contains("macro", StringComparison.OrdinalIgnoreCase);
}
