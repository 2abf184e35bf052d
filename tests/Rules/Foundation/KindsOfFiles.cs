using System.IO.Compression;
using System.Text;
using LangNghe.Foundation.Files;

namespace LangNghe.Tests.Rules.Foundation;

public sealed class KindsOfFiles
{
    private const string Word = FileKind.Docx + ".main+xml";
    private const string Excel = FileKind.Xlsx + ".main+xml";

    [Fact]
    public void A_kind_is_told_from_the_content()
    {
        Assert.Equal(FileKind.Pdf, Of("%PDF-1.7"u8.ToArray()));
        Assert.Equal(FileKind.Jpeg, Of([0xFF, 0xD8, 0xFF, 0xE0]));
        Assert.Equal(FileKind.Png, Of([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]));
        Assert.Null(Of("MZ"u8.ToArray()));
        Assert.Null(Of([]));
    }

    [Theory]
    [InlineData("/word/document.xml", Word, FileKind.Docx)]
    [InlineData("/word/document2.xml", Word, FileKind.Docx)]
    [InlineData("/xl/workbook.xml", Excel, FileKind.Xlsx)]
    public void A_package_is_what_its_list_of_parts_says_when_the_main_part_is_there(string part, string type, string kind) =>
        Assert.Equal(kind, Of(Zip(Types((part, type)), part)));

    [Fact]
    public void A_zip_with_the_right_names_alone_is_no_document()
    {
        Assert.Null(Of(Zip(null, "/word/document.xml")));
        Assert.Null(Of(Zip(Types(("/word/document.xml", Word)), "/word/other.xml")));
        Assert.Null(Of(Zip(Types(("/word/document.xml", "text/plain")), "/word/document.xml")));
        Assert.Null(Of(Zip("not xml", "/word/document.xml")));
        Assert.Null(Of(Zip("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", "/word/document.xml")));
    }

    [Theory]
    [InlineData("/word/vbaProject.bin", "application/vnd.ms-office.vbaProject")]
    [InlineData("/word/code.bin", "application/vnd.ms-office.vbaProject")]
    [InlineData("/xl/macrosheets/sheet1.xml", "application/vnd.ms-excel.macrosheet+xml")]
    public void A_document_with_macros_is_not_kept_and_is_known_for_one(string part, string type)
    {
        var content = Zip(Types(("/word/document.xml", Word), (part, type)), "/word/document.xml", part);
        Assert.Null(Of(content));
        Assert.True(FileKind.CarriesMacros(new MemoryStream(content)));
    }

    [Fact]
    public void A_hidden_macro_that_the_list_does_not_name_is_found_too() =>
        Assert.True(FileKind.CarriesMacros(new MemoryStream(Zip(Types(("/word/document.xml", Word)), "/word/document.xml", "/word/vbaProject.bin"))));

    [Fact]
    public void A_document_that_was_saved_with_macros_on_says_so_in_its_main_part()
    {
        var content = Zip(Types(("/word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")), "/word/document.xml");
        Assert.Null(Of(content));
        Assert.True(FileKind.CarriesMacros(new MemoryStream(content)));
    }

    [Fact]
    public void Neither_a_plain_document_nor_a_picture_carries_macros()
    {
        Assert.False(FileKind.CarriesMacros(new MemoryStream(Zip(Types(("/word/document.xml", Word)), "/word/document.xml"))));
        Assert.False(FileKind.CarriesMacros(new MemoryStream([0xFF, 0xD8, 0xFF, 0xE0])));
    }

    private static string? Of(byte[] content) => FileKind.Of(new MemoryStream(content));

    private static string Types(params (string Part, string Type)[] parts) =>
        $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>{string.Concat(parts.Select(p => $"<Override PartName=\"{p.Part}\" ContentType=\"{p.Type}\"/>"))}</Types>";

    private static byte[] Zip(string? types, params string[] parts)
    {
        using var content = new MemoryStream();
        using (var package = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts.Select(p => (p.TrimStart('/'), "<a/>")).Concat(types is null ? [] : [("[Content_Types].xml", types)]))
            {
                using var entry = package.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return content.ToArray();
    }
}
