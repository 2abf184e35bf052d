using System.Collections.Frozen;
using System.Text;

namespace LangNghe.Intake.Domain;

/// <summary>Turns text of the fonts before Unicode into Unicode.</summary>
public static class OldEncodings
{
    private const string TcvnFrom = "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
    private const string TcvnTo = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    private static readonly FrozenDictionary<char, char> _tcvn = TcvnFrom.Zip(TcvnTo).ToFrozenDictionary(p => p.First, p => p.Second);

    private static readonly FrozenDictionary<(char, char), char> _vniPairs = Pairs();

    private static readonly FrozenDictionary<char, char> _vniSingles = "ìæóíòîôöñÌÆÓÍÒÎÔÖÑ".Zip("ìỉĩíịỵơưđÌỈĨÍỊỴƠƯĐ").ToFrozenDictionary(p => p.First, p => p.Second);

    extension(OldEncoding encoding)
    {
        public string Words => encoding == OldEncoding.Vni ? "VNI (phông VNI-Times)" : "TCVN3 (phông .VnTime)";

        /// <summary>The encoding without regard to how its font shows it.</summary>
        public OldEncoding Plain => encoding == OldEncoding.Tcvn3Capital ? OldEncoding.Tcvn3 : encoding;

        public string ToUnicode(string text) => encoding switch
        {
            OldEncoding.Tcvn3 => FromTcvn(text),
            OldEncoding.Tcvn3Capital => FromTcvn(text).ToUpperInvariant(),
            _ => FromVni(text),
        };
    }

    /// <summary>The encoding that a font is made for; null for a font of Unicode.</summary>
    public static OldEncoding? OfFont(string? name) => name switch
    {
        null => null,
        _ when name.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) => name.EndsWith('H') ? OldEncoding.Tcvn3Capital : OldEncoding.Tcvn3,
        _ when name.StartsWith("VNI", StringComparison.OrdinalIgnoreCase) => OldEncoding.Vni,
        _ => null,
    };

    private static string FromTcvn(string text) => string.Create(text.Length, text, (into, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            into[i] = _tcvn.GetValueOrDefault(from[i], from[i]);
        }
    });

    private static string FromVni(string text)
    {
        var unicode = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && _vniPairs.TryGetValue((text[i], char.ToLowerInvariant(text[i + 1])), out var letter))
            {
                unicode.Append(letter);
                i++;
            }
            else
            {
                unicode.Append(_vniSingles.GetValueOrDefault(text[i], text[i]));
            }
        }

        return unicode.ToString();
    }

    private static FrozenDictionary<(char, char), char> Pairs()
    {
        var pairs = new Dictionary<(char, char), char>();
        Learn("aeouyôö", "øûõùï", "àảãáạèẻẽéẹòỏõóọùủũúụỳỷỹýỵờởỡớợừửữứự");
        Learn("aeo", "âàåãáä", "âầẩẫấậêềểễếệôồổỗốộ");
        Learn("a", "êèúüéë", "ăằẳẵắặ");
        return pairs.ToFrozenDictionary();

        void Learn(string vowels, string marks, string letters)
        {
            for (var i = 0; i < letters.Length; i++)
            {
                var (vowel, mark) = (vowels[i / marks.Length], marks[i % marks.Length]);
                pairs[(vowel, mark)] = letters[i];
                pairs[(char.ToUpperInvariant(vowel), mark)] = char.ToUpperInvariant(letters[i]);
            }
        }
    }
}
