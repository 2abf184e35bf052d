namespace LangNghe.Persons.Domain;

/// <summary>Telephone numbers as they are kept and found: ten or eleven digits from 0, however they were typed.</summary>
public static class PhoneNumber
{
    private const string Country = "84";

    /// <summary>Null when it is no number of Việt Nam.</summary>
    public static string? Read(string? text)
    {
        var digits = new string([.. (text ?? "").Where(char.IsAsciiDigit)]);
        if ((text ?? "").Any(c => !char.IsAsciiDigit(c) && !"+ .-()\u00a0".Contains(c, StringComparison.Ordinal)))
        {
            return null;
        }

        var local = digits.StartsWith(Country, StringComparison.Ordinal) && digits.Length is 11 or 12 ? "0" + digits[Country.Length..] : digits;
        return local.Length is 10 or 11 && local[0] == '0' ? local : null;
    }
}
