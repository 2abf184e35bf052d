namespace LangNghe.Foundation.Text;

/// <summary>A name as it is kept: tidy, and in one line.</summary>
public static class PlainName
{
    /// <summary>Null when nothing is left.</summary>
    public static string? Of(string? given) => VietnameseText.Tidy(given is null ? null : string.Concat(given.Where(c => !char.IsControl(c))));

    /// <summary>Of a file, without its folders: at most so many characters, of which the last, with the ending, stay.</summary>
    public static string OfFile(string? given, int longest)
    {
        var name = Of((given ?? "").Split('/', '\\')[^1]) ?? "tep";
        return name.Length <= longest ? name : name[^longest..];
    }
}
