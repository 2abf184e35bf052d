using System.Globalization;
using LangNghe.Access.Domain;

namespace LangNghe.Tests.Rules.Access;

public sealed class TelephoneCodeTests
{
    // "12345678901234567890", the secret of RFC 6238, appendix B.
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static readonly DateTime _now = new(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("1970-01-01T00:00:59Z", "287082")]
    [InlineData("2005-03-18T01:58:29Z", "081804")]
    [InlineData("2005-03-18T01:58:31Z", "050471")]
    [InlineData("2009-02-13T23:31:30Z", "005924")]
    [InlineData("2033-05-18T03:33:20Z", "279037")]
    [InlineData("2603-10-11T11:33:20Z", "353130")]
    public void It_is_what_the_standard_says(string at, string code) =>
        Assert.Equal(code, TelephoneCode.Of(Key, DateTime.Parse(at, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal)));

    [Theory]
    [InlineData(-90, false)]
    [InlineData(-60, true)]
    [InlineData(0, true)]
    [InlineData(60, true)]
    [InlineData(90, false)]
    public void A_clock_may_be_wrong_by_a_minute(int seconds, bool isGood) => Assert.Equal(isGood, Step(seconds, lastUsed: 0) is not null);

    [Fact]
    public void The_step_that_was_used_and_those_before_it_are_good_no_more()
    {
        var used = Step(0, lastUsed: 0)!.Value;
        Assert.Null(Step(0, used));
        Assert.Null(Step(-30, used));
        Assert.Equal(used + 1, Step(30, used));
    }

    private static long? Step(int seconds, long lastUsed) => TelephoneCode.StepOf(TelephoneCode.Of(Key, _now.AddSeconds(seconds)), Key, _now, lastUsed);
}
