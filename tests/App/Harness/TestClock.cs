using Microsoft.Extensions.Time.Testing;

namespace LangNghe.Tests.App.Harness;

/// <summary>Every test begins on 2 March 2026, nine in the morning of Hà Nội.</summary>
public static class TestClock
{
    public static readonly DateOnly Today = new(2026, 3, 2);

    public static FakeTimeProvider Start() => new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(7)));
}
