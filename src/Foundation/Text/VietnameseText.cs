using System.Globalization;
using System.Text;

namespace LangNghe.Foundation.Text;

/// <summary>The two stored keys of a Vietnamese name, computed by us because no collation agrees with another.</summary>
public static class VietnameseText
{
    private const string Letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    // The order of dictionaries: level, grave, hook, tilde, acute, dot.
    private const string Tones = "\u0300\u0309\u0303\u0301\u0323";

    public static string Nfc(string text) => VietnameseLetters.Together(text);

    /// <summary>What was written as it is kept: in one spelling, without outer spaces and without characters that only steer how others are shown (Unicode's Cf). Null when nothing is left to see.</summary>
    public static string? Tidy(string? text)
    {
        var seen = text is null || !text.Any(IsUnseen) ? text : string.Concat(text.Where(c => !IsUnseen(c)));
        return string.IsNullOrWhiteSpace(seen) ? null : Nfc(seen.Trim());
    }

    /// <summary>For finding: NFD, marks dropped, đ→d, lower, runs of anything but letters and digits as one space.</summary>
    public static string SearchKey(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in VietnameseLetters.Apart(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var folded = c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c);
            if (char.IsLetterOrDigit(folded))
            {
                key.Append(folded);
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    private static bool IsUnseen(char c) => c > '\u007f' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>For ordering: the rank of each of the 29 letters (d before đ, a ă â), then the tones; numbers by value.</summary>
    public static string SortKey(string text)
    {
        var letters = new StringBuilder(text.Length * 2);
        var tones = new StringBuilder();
        var digits = new StringBuilder();
        foreach (var c in VietnameseLetters.Together(text.ToLowerInvariant()))
        {
            if (char.IsAsciiDigit(c))
            {
                digits.Append(c);
                continue;
            }

            Flush();
            Append(c, letters, tones);
        }

        Flush();
        // The break sorts before every letter and every space: "ma" before "ma nha" before "man".
        return $"{letters}\t{tones}";

        void Flush()
        {
            if (digits.Length > 0)
            {
                letters.Append('0').Append(digits.ToString().TrimStart('0').PadLeft(8, '0'));
                digits.Clear();
            }
        }
    }

    private static void Append(char c, StringBuilder letters, StringBuilder tones)
    {
        var parts = VietnameseLetters.Apart(c.ToString());
        var tone = parts.FirstOrDefault(p => Tones.Contains(p, StringComparison.Ordinal));
        var letter = VietnameseLetters.Together(new string([.. parts.Where(p => p != tone)]));
        var rank = letter.Length == 1 ? Letters.IndexOf(letter[0], StringComparison.Ordinal) : -1;
        if (rank >= 0)
        {
            letters.Append((char)('A' + rank / 6)).Append((char)('a' + rank % 6));
            tones.Append(tone == default ? '0' : (char)('1' + Tones.IndexOf(tone, StringComparison.Ordinal)));
        }
        else if (letters.Length > 0 && letters[^1] != ' ')
        {
            letters.Append(' ');
        }
    }
}
