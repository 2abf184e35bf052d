namespace LangNghe.Registry.Domain;

/// <summary>What is counted once a year.</summary>
/// <param name="Code">Stable; a figure of the same name is its total where there is one.</param>
/// <param name="Unit">"establishment", "person", "đồng", "household"…</param>
/// <param name="Adds">False for an average, which has no sum.</param>
public sealed record YearlyMeasure(string Code, string Label, string Unit, bool Adds = true)
{
    private const decimal Million = 1_000_000m;

    /// <summary>In which the value is typed and shown.</summary>
    public string TypedUnit => Unit == YearlyMeasures.Dong ? "triệu đồng" : Unit;

    /// <summary>What a village or the area can have at most, as it is stored: beyond it somebody mistyped, and the sum of all villages would be beyond what a number holds.</summary>
    public long Most => Unit == YearlyMeasures.Dong ? 100_000_000_000_000 : 10_000_000;

    /// <summary>Null when the typed value has parts smaller than one, or is beyond <see cref="Most"/>.</summary>
    public long? Stored(decimal typed)
    {
        if (Math.Abs(typed) > Typed(Most))
        {
            return null;
        }

        var exact = Unit == YearlyMeasures.Dong ? typed * Million : typed;
        return exact == decimal.Truncate(exact) ? (long)exact : null;
    }

    public decimal Typed(long stored) => Unit == YearlyMeasures.Dong ? stored / Million : stored;
}
