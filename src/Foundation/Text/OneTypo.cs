namespace LangNghe.Foundation.Text;

/// <summary>Whether two words are the same but for one slip of the finger (Damerau–Levenshtein distance of at most one).</summary>
public static class OneTypo
{
    public static bool Apart(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var same = one.CommonPrefixLength(other);
        one = one[same..];
        other = other[same..];
        while (one.Length > 0 && other.Length > 0 && one[^1] == other[^1])
        {
            one = one[..^1];
            other = other[..^1];
        }

        return one.Length + other.Length <= 1
            || (one.Length == 1 && other.Length == 1)
            || (one.Length == 2 && other.Length == 2 && one[0] == other[1] && one[1] == other[0]);
    }
}
