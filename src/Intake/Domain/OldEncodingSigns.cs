using System.Text.RegularExpressions;
using LangNghe.Foundation.Text;

namespace LangNghe.Intake.Domain;

/// <summary>Tells by its characters whether text was written in an encoding before Unicode.</summary>
public static partial class OldEncodingSigns
{
    // One odd word may be a foreign name.
    private const int FewestWords = 2;

    private const string Letters = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵfjwz";

    private static readonly char[] _between = [.. " ,.;:/()[]+-\"'\t\r\n0123456789"];

    /// <summary>Null when the texts read as Unicode.</summary>
    public static OldEncoding? Of(IEnumerable<string> texts)
    {
        var (tcvn, vni, unicode) = (0, 0, 0);
        foreach (var word in texts.SelectMany(t => t.Split(_between, StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Any(c => c > 127)))
        {
            var composed = VietnameseText.Nfc(word);
            if (IsVietnamese(composed))
            {
                unicode++;
            }
            else if (Became(word, OldEncoding.Tcvn3))
            {
                tcvn++;
            }
            else if (Became(word, OldEncoding.Vni))
            {
                vni++;
            }
        }

        return Math.Max(tcvn, vni) < FewestWords || Math.Max(tcvn, vni) <= unicode / 4 ? null : tcvn >= vni ? OldEncoding.Tcvn3 : OldEncoding.Vni;
    }

    /// <summary>The text in Unicode, when it is in the encoding; else as it is.</summary>
    /// <param name="font">What the font of the text is made for; null when it says nothing.</param>
    public static string Converted(string text, OldEncoding encoding, OldEncoding? font)
    {
        var words = text.Split(_between, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Any(c => c > 127)).ToList();
        var isRight = words.TrueForAll(w => IsVietnamese(VietnameseText.Nfc(w)));
        var becomes = words.TrueForAll(w => Became(w, encoding));
        return font?.Plain == encoding
            ? isRight && !becomes ? text : font.Value.ToUnicode(text)
            : !isRight && becomes ? encoding.ToUnicode(text) : text;
    }

    private static bool Became(string word, OldEncoding encoding) => IsVietnamese(encoding.ToUnicode(word));

    /// <summary>A syllable as Vietnamese writes it: its letters only, in one case or with a capital first, built as syllables are.</summary>
    private static bool IsVietnamese(string word)
    {
        var small = word.ToLowerInvariant();
        return small.All(c => Letters.Contains(c, StringComparison.Ordinal))
            && (word == small || word == small.ToUpperInvariant() || word[1..] == small[1..])
            && Syllable().IsMatch(VietnameseText.SearchKey(small));
    }

    // Folded: đ is d, ơ is o, ư is u.
    [GeneratedRegex("^(ngh|ng|nh|n|ch|c|gh|gi|g|kh|k|ph|p|qu|th|tr|t|b|d|h|l|m|r|s|v|x)?(a|ai|ao|au|ay|e|eo|eu|i|ia|ie|ieu|iu|o|oa|oai|oao|oay|oe|oeo|oi|oo|u|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|y|ye|yeu)(ch|c|ng|nh|n|m|p|t)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Syllable();
}
