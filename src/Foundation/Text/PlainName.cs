namespace LangNghe.Foundation.Text;

/// <summary>A name as it is kept: in one spelling, without outer spaces, and without characters that are not seen or that turn what stands beside it around.</summary>
public static class PlainName
{
    /// <summary>Null when nothing is left.</summary>
    public static string? Of(string? given)
    {
        var name = new string([.. VietnameseText.Nfc(given ?? "").Where(c => !char.IsControl(c) && !TurnsAround(c))]).Trim();
        return name.Length == 0 ? null : name;
    }

    /// <summary>Of a file, without its folders: at most so many characters, of which the last, with the ending, stay.</summary>
    public static string OfFile(string? given, int longest)
    {
        var name = Of((given ?? "").Split('/', '\\')[^1]) ?? "tep";
        return name.Length <= longest ? name : name[^longest..];
    }

    private static bool TurnsAround(char c) => c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\u200e' or '\u200f';
}
