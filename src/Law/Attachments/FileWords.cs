using LangNghe.Foundation.Files;
using LangNghe.Foundation.Text;

namespace LangNghe.Law.Attachments;

public static class FileWords
{
    public static string Kind(string contentType) => contentType switch
    {
        FileKind.Pdf => "PDF",
        FileKind.Jpeg => "ảnh JPEG",
        FileKind.Png => "ảnh PNG",
        FileKind.Docx => "Word",
        FileKind.Xlsx => "Excel",
        _ => contentType,
    };

    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{Vi.Number(bytes)} B",
        < 1024 * 1024 => $"{Vi.Number(bytes / 1024m)} KB",
        _ => $"{Vi.Number(bytes / 1024m / 1024m)} MB",
    };
}
