using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;

namespace LangNghe.Tests.Rules.Foundation;

public sealed class VietnameseNumbers
{
    [Theory]
    [InlineData(1_779_500_000_000, "1.779,5 tỷ đồng")]
    [InlineData(2_500_000, "2,5 triệu đồng")]
    [InlineData(999, "999 đồng")]
    public void Money_is_shortened_where_that_reads_better(long dong, string words) => Assert.Equal(words, Vi.Money(dong));

    [Theory]
    [InlineData("1.779,5", 1779.5)]
    [InlineData("1779.5", 1779.5)]
    [InlineData("1.779", 1779d)]
    [InlineData("1.779.500", 1_779_500d)]
    [InlineData("1 779,5", 1779.5)]
    [InlineData("1\u00a0779", 1779d)]
    [InlineData("5,5", 5.5)]
    [InlineData("5.5", 5.5)]
    [InlineData("0.125", 0.125)]
    [InlineData("0,779", 0.779)]
    [InlineData("1,779.5", null)]
    [InlineData("1,779,500", null)]
    [InlineData("1.779.50", null)]
    [InlineData("17.79,5", null)]
    [InlineData("1 77", null)]
    [InlineData("5,", null)]
    [InlineData(",5", null)]
    [InlineData("99999999999999999999999999999999", null)]
    [InlineData("−3", null)]
    [InlineData("-3", -3d)]
    [InlineData("ba", null)]
    [InlineData("", null)]
    public void A_typed_number_is_read_as_Vietnamese_writes_it(string text, double? value) =>
        Assert.Equal(value, Vi.TryNumber(text, out var number) ? (double)number : null);

    [Theory]
    [InlineData("31/12/2021", "2021-12-31")]
    [InlineData("1/7/2025", "2025-07-01")]
    [InlineData("2025-07-01", "2025-07-01")]
    [InlineData("31/02/2021", null)]
    [InlineData("12/31/2021", null)]
    public void A_typed_day_is_day_month_year(string text, string? day) =>
        Assert.Equal(day, VietnamDay.TryParse(text, out var read) ? $"{read:yyyy-MM-dd}" : null);

    [Fact]
    public void Today_begins_at_five_in_the_afternoon_of_universal_time()
    {
        Assert.Equal(new DateOnly(2026, 3, 1), VietnamDay.Of(new DateTime(2026, 3, 1, 16, 59, 59, DateTimeKind.Utc)));
        Assert.Equal(new DateOnly(2026, 3, 2), VietnamDay.Of(new DateTime(2026, 3, 1, 17, 0, 0, DateTimeKind.Utc)));
    }

    [Fact]
    public void A_day_is_known_through_its_last_instant() =>
        Assert.Equal(new DateTime(2026, 3, 1, 17, 0, 0, DateTimeKind.Utc).AddTicks(-1), VietnamDay.EndOf(new DateOnly(2026, 3, 1)));
}
