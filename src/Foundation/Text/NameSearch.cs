using System.Globalization;

namespace LangNghe.Foundation.Text;

/// <summary>What a person looks for, held against names. Both sides are keys of <see cref="VietnameseText.SearchKey"/>.</summary>
public sealed class NameSearch
{
    // Three letters are one typo away from every other syllable of Vietnamese.
    private const int ShortestWithATypo = 4;
    private const string NumberWord = "so ";

    private readonly string _sought;
    private readonly string[] _words;

    public NameSearch(string? text)
    {
        _sought = VietnameseText.SearchKey(text ?? "");
        _words = _sought.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Longest = _words.MaxBy(w => w.Length) ?? "";
    }

    /// <summary>The word without which no name answers but by a typo.</summary>
    public string Longest { get; }

    public bool IsEmpty => _sought.Length == 0;

    /// <summary>What is sought, when it is a number and nothing else: "16" or "số 16".</summary>
    public int? Number => int.TryParse(_sought.StartsWith(NumberWord, StringComparison.Ordinal) ? _sought[NumberWord.Length..] : _sought, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Null when the name does not answer at all.</summary>
    public NameMatch? Of(string key)
    {
        var at = key.IndexOf(_sought, StringComparison.Ordinal);
        return at == 0 ? key.Length == _sought.Length ? NameMatch.Exact : NameMatch.Prefix
            : at > 0 ? BeginsAWord(key, at) ? NameMatch.WordPrefix : NameMatch.Contains
            : _words.Length > 1 && Array.TrueForAll(_words, word => BeginsAWordOf(key, word)) ? NameMatch.Words
            : _sought.Length < ShortestWithATypo ? null
            : OneTypo.Apart(_sought, key) ? NameMatch.OneTypo
            : IsOneTypoWithin(key) ? NameMatch.OneTypoWithin
            : null;
    }

    /// <summary>Whether the whole name is sought and nothing else.</summary>
    public bool Is(ReadOnlySpan<char> key) => key.SequenceEqual(_sought);

    /// <summary>Whether what is sought stands in the name as whole words: then nobody mistyped it.</summary>
    public bool IsWhollyIn(string key)
    {
        for (var at = key.IndexOf(_sought, StringComparison.Ordinal); at >= 0; at = key.IndexOf(_sought, at + 1, StringComparison.Ordinal))
        {
            var end = at + _sought.Length;
            if ((at == 0 || key[at - 1] == ' ') && (end == key.Length || key[end] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsAWordOf(string key, string word) =>
        key.StartsWith(word, StringComparison.Ordinal) || BeginsAWord(key, key.IndexOf(word, StringComparison.Ordinal), word);

    private bool BeginsAWord(string key, int at) => BeginsAWord(key, at, _sought);

    private static bool BeginsAWord(string key, int at, string word)
    {
        for (; at > 0; at = key.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (key[at - 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As many words of the name as were typed, one more or one fewer: a typo may be a lost or an added space.</summary>
    private bool IsOneTypoWithin(string key)
    {
        for (var start = 0; start < key.Length; start = NextWord(key, start))
        {
            var end = start;
            for (var words = 1; words <= _words.Length + 1 && end < key.Length; words++)
            {
                var next = key.IndexOf(' ', end == start ? start : end + 1);
                end = next < 0 ? key.Length : next;
                if (words >= _words.Length - 1 && OneTypo.Apart(_sought, key.AsSpan(start, end - start)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int NextWord(string key, int start)
    {
        var space = key.IndexOf(' ', start);
        return space < 0 ? key.Length : space + 1;
    }
}
