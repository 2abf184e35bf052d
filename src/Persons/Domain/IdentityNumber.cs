using System.Collections.Frozen;
using System.Globalization;
using LangNghe.Foundation.Rules;

namespace LangNghe.Persons.Domain;

/// <summary>
/// The twelve digits of a citizen's card (Circular 07/2016/TT-BCA, article 7: three for the place of birth registration, one for century and
/// gender, two for the year, six at random), or the nine of the old card. It is never written out by accident: its text is masked.
/// </summary>
public sealed class IdentityNumber
{
    private const int NewLength = 12;
    private const int OldLength = 9;
    private const int EndingShown = 3;

    /// <summary>Below are the provinces of annex 1, from here on the countries of annex 2, which is not checked further.</summary>
    private const int FirstCountry = 100;

    private static readonly FrozenSet<int> _provinces = new[]
    {
        1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48,
        49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96,
    }.ToFrozenSet();

    private IdentityNumber(string digits) => Digits = digits;

    public string Digits { get; }

    /// <summary>The last digits, which a screen may show.</summary>
    public string Ending => Digits[^EndingShown..];

    /// <param name="birthYear">Of the person, null while unknown.</param>
    /// <param name="field">Where the problems stand.</param>
    public static Outcome<IdentityNumber> Read(string? text, int? birthYear, Gender? gender, DateOnly today, string field)
    {
        var digits = new string([.. (text ?? "").Where(c => !char.IsWhiteSpace(c) && c is not '.' and not '-')]);
        if (digits.Length is not (NewLength or OldLength) || !digits.All(char.IsAsciiDigit))
        {
            return Problems.Of(field, "Số định danh có 12 chữ số (căn cước, căn cước công dân) hoặc 9 chữ số (chứng minh nhân dân).");
        }

        var number = new IdentityNumber(digits);
        return digits.Length == NewLength && number.Check(birthYear, gender, today, field) is { Any: true } problems ? problems : number;
    }

    public static string Mask(int length, string ending) => new string('•', length - ending.Length) + ending;

    public override string ToString() => Mask(Digits.Length, Ending);

    private Problems Check(int? birthYear, Gender? gender, DateOnly today, string field)
    {
        var problems = new Problems();
        var place = int.Parse(Digits.AsSpan(0, 3), CultureInfo.InvariantCulture);
        var mark = Digits[3] - '0';
        var year = 1900 + mark / 2 * 100 + int.Parse(Digits.AsSpan(4, 2), CultureInfo.InvariantCulture);
        var written = mark % 2 == 0 ? Gender.Male : Gender.Female;
        problems.When(place < FirstCountry && !_provinces.Contains(place), field, $"Ba chữ số đầu ({Digits[..3]}) không phải mã nơi đăng ký khai sinh. Đối chiếu lại với thẻ.");
        problems.When(year > today.Year, field, $"Các chữ số 4 đến 6 ({Digits[3..6]}) cho năm sinh {year}, chưa tới. Đối chiếu lại với thẻ.");
        problems.When(year <= today.Year && birthYear is { } known && known != year, field, $"Số này của người sinh năm {year}, khác năm sinh đã ghi. Đối chiếu lại với thẻ.");
        problems.When(gender is { } said && said != written, field, $"Số này của người giới tính {written.Words.ToLowerInvariant()}, khác giới tính đã ghi. Đối chiếu lại với thẻ.");
        return problems;
    }
}
