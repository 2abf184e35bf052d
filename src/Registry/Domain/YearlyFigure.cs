using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>A value of one year, of a village or of the whole area. Holds from the last day of its year.</summary>
public sealed class YearlyFigure : Dated
{
    private YearlyFigure() { }

    public YearlyFigure(string measure, int year, long value, Guid? villageId, string areaCode = "ha-nam") =>
        (Measure, Year, Value, VillageId, AreaCode) = (measure, year, value, villageId, areaCode);

    public string Measure { get; private set; } = "";

    public int Year { get; private set; }

    /// <summary>Counts as they are; money in đồng.</summary>
    public long Value { get; private set; }

    /// <summary>Null when the figure is the area's own, as reported.</summary>
    public Guid? VillageId { get; private set; }

    public string AreaCode { get; private set; } = "";

    public bool IsProvisional { get; init; }

    public override string Line => $"{Measure}/{Year}";

    public override string Subject => VillageId is { } village ? Village.SubjectOf(village) : $"area:{AreaCode}";
}
