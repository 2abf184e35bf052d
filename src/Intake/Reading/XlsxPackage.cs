using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;

namespace LangNghe.Intake.Reading;

/// <summary>The parts of an XLSX. Its directory is looked at before anything is unpacked.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private const int DirectoryEnd = 22;
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly ZipArchive _zip;
    private readonly UnpackingBudget _budget;

    public XlsxPackage(Stream content, ReadingLimits limits)
    {
        if (PartsSaid(content) > limits.Parts)
        {
            throw Broken();
        }

        content.Position = 0;
        _budget = new UnpackingBudget(limits);
        try
        {
            _zip = new ZipArchive(content, ZipArchiveMode.Read);
            if (_zip.Entries.Sum(e => (decimal)e.Length) > limits.Unpacked)
            {
                throw UnpackingBudget.TooMuch(limits);
            }
        }
        catch (InvalidDataException broken)
        {
            throw Broken(broken);
        }

        if (_zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnreadableFileException("Tệp này chứa macro (đoạn mã chạy được) nên không được nhận. Hãy lưu lại thành XLSX không có macro.");
        }
    }

    public static UnreadableFileException Broken(Exception? inner = null) => new("Tệp này bị hỏng hoặc không phải bảng tính Excel; hãy mở bằng Excel rồi lưu lại thành XLSX.", inner!);

    /// <summary>Null when there is no such part.</summary>
    public XmlReader? Open(string path)
    {
        if (_zip.Entries.FirstOrDefault(e => e.FullName.Equals(path, StringComparison.OrdinalIgnoreCase)) is not { } part)
        {
            return null;
        }

        return XmlReader.Create(new BoundedStream(part.Open(), _budget), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true,
        });
    }

    /// <summary>What the part refers to, by id: the kind and the path.</summary>
    public IReadOnlyDictionary<string, (string Kind, string Path)> RelationsOf(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        var folder = path[..slash];
        var found = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var reader = Open($"{folder}_rels/{path[slash..]}.rels");
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Relationship" && reader.NamespaceURI == Relations
                && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Type") is { } kind && reader.GetAttribute("Target") is { } target)
            {
                found[id] = (kind[(kind.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : folder + target);
            }
        }

        return found;
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>As the end of the directory says: the archive would else read all of a directory without end.</summary>
    private static int PartsSaid(Stream content)
    {
        var tail = new byte[Math.Min(content.Length, ushort.MaxValue + DirectoryEnd)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf("PK\x05\x06"u8);
        return at < 0 || at + DirectoryEnd > tail.Length ? throw Broken() : BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
    }
}
