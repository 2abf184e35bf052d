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

    /// <summary>Null when the typed value has parts smaller than one.</summary>
    public long? Stored(decimal typed)
    {
        var exact = Unit == YearlyMeasures.Dong ? typed * Million : typed;
        return exact == decimal.Truncate(exact) && Math.Abs(exact) <= long.MaxValue ? (long)exact : null;
    }

    public decimal Typed(long stored) => Unit == YearlyMeasures.Dong ? stored / Million : stored;
}
