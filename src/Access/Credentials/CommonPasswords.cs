using System.Collections.Frozen;

namespace LangNghe.Access.Credentials;

/// <summary>Words and phrases that everybody tries first, as search keys without spaces; with digits after them they are no better.</summary>
internal static class CommonPasswords
{
    public static FrozenSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
