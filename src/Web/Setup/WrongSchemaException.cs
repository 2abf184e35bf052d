namespace LangNghe.Web.Setup;

/// <summary>The database stands at another schema version than the program.</summary>
public sealed class WrongSchemaException(IReadOnlyCollection<string> pending, IReadOnlyCollection<string> unknown)
    : Exception(Sentence(pending, unknown))
{
    private static string Sentence(IReadOnlyCollection<string> pending, IReadOnlyCollection<string> unknown) => unknown.Count > 0
        ? $"Cơ sở dữ liệu thuộc phiên bản khác của chương trình (không rõ: {string.Join(", ", unknown)}). Hãy dùng đúng phiên bản chương trình."
        : $"Cơ sở dữ liệu chưa có {pending.Count} thay đổi cấu trúc của phiên bản này. Sao lưu rồi chạy: ./langnghe migrate";
}
