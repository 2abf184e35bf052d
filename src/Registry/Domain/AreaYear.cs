using LangNghe.Foundation.Acts;

namespace LangNghe.Registry.Domain;

/// <summary>A year of the area's own figures. It exists to count the acts on them, so that a stale form is noticed.</summary>
public sealed class AreaYear : IFact
{
    private AreaYear() { }

    public AreaYear(int year, string areaCode = "ha-nam") => (Year, AreaCode) = (year, areaCode);

    public string AreaCode { get; private set; } = "";

    public int Year { get; private set; }

    public int Version { get; private set; }

    public string Subject => $"area:{AreaCode}";

    public void Touch() => Version++;

    /// <summary>With the first act on it.</summary>
    public static AreaYear First(int year) => new(year) { Version = 1 };
}
