using LangNghe.Foundation.Text;

namespace LangNghe.Law.Domain;

/// <summary>Days of force in words; a day that nobody read says so.</summary>
public static class Force
{
    public static string Words(DateOnly? from, DateOnly? through) => (from, through) switch
    {
        (null, null) => "chưa đọc được ngày hiệu lực",
        (null, { } last) => $"đến {Vi.Day(last)}",
        ({ } first, null) => $"từ {Vi.Day(first)}",
        ({ } first, { } last) => $"từ {Vi.Day(first)} đến {Vi.Day(last)}",
    };

    /// <summary>Null while it holds on the day, as far as its days were read.</summary>
    public static string? WhyNot(DateOnly? from, DateOnly? through, DateOnly day) =>
        through < day ? $"hết hiệu lực sau ngày {Vi.Day(through.Value)}"
        : from > day ? $"chưa có hiệu lực vào ngày {Vi.Day(day)}"
        : null;
}
