using System.Text;

namespace LangNghe.Foundation.Text;

/// <summary>
/// Takes Vietnamese letters apart and puts them together again. <c>string.Normalize</c> cannot: under InvariantGlobalization it
/// gives back what it was given.
/// </summary>
internal static class VietnameseLetters
{
    // Grave, hook, tilde, acute, dot: the order of each row below after its level letter.
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    private static readonly (char Plain, char Shape, string Toned)[] _rows =
    [
        ('a', '\0', "aàảãáạ"), ('a', '\u0306', "ăằẳẵắặ"), ('a', '\u0302', "âầẩẫấậ"),
        ('e', '\0', "eèẻẽéẹ"), ('e', '\u0302', "êềểễếệ"), ('i', '\0', "iìỉĩíị"),
        ('o', '\0', "oòỏõóọ"), ('o', '\u0302', "ôồổỗốộ"), ('o', '\u031b', "ơờởỡớợ"),
        ('u', '\0', "uùủũúụ"), ('u', '\u031b', "ưừửữứự"), ('y', '\0', "yỳỷỹýỵ"),
    ];

    private static readonly Dictionary<char, string> _apart = [];

    private static readonly Dictionary<(char Plain, char Shape, char Tone), char> _together = [];

    static VietnameseLetters()
    {
        foreach (var (plain, shape, toned) in _rows)
        {
            for (var i = 0; i < toned.Length; i++)
            {
                var tone = i == 0 ? '\0' : Tones[i - 1];
                Learn(toned[i], plain, shape, tone);
                Learn(char.ToUpperInvariant(toned[i]), char.ToUpperInvariant(plain), shape, tone);
            }
        }
    }

    public static string Apart(string text)
    {
        var apart = new StringBuilder(text.Length * 2);
        foreach (var c in text)
        {
            apart.Append(_apart.TryGetValue(c, out var parts) ? parts : c.ToString());
        }

        return apart.ToString();
    }

    public static string Together(string text)
    {
        var apart = Apart(text);
        var together = new StringBuilder(text.Length);
        for (var at = 0; at < apart.Length;)
        {
            var (plain, shape, tone) = (apart[at++], '\0', '\0');
            var first = at;
            while (at < apart.Length && (IsShape(apart[at]) && shape == '\0' || IsTone(apart[at]) && tone == '\0'))
            {
                (shape, tone) = IsShape(apart[at]) ? (apart[at], tone) : (shape, apart[at]);
                at++;
            }

            together.Append(_together.TryGetValue((plain, shape, tone), out var letter) ? letter.ToString() : plain + apart[first..at]);
        }

        return together.ToString();
    }

    private static bool IsShape(char c) => c is '\u0306' or '\u0302' or '\u031b';

    private static bool IsTone(char c) => Tones.Contains(c, StringComparison.Ordinal);

    private static void Learn(char letter, char plain, char shape, char tone)
    {
        _together[(plain, shape, tone)] = letter;
        if (letter != plain)
        {
            _apart[letter] = string.Concat(plain.ToString(), shape == '\0' ? "" : shape.ToString(), tone == '\0' ? "" : tone.ToString());
        }
    }
}
