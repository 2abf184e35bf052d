namespace LangNghe.Foundation.Time;

/// <summary>How sure a fact is, in the order of <c>villages-65.csv</c>.</summary>
public enum Sureness
{
    /// <summary>Said of this very thing.</summary>
    Stated,

    /// <summary>Follows from the craft itself.</summary>
    Craft,

    /// <summary>Stands in a list that the fact heads.</summary>
    Sentence,

    /// <summary>Follows from totals.</summary>
    Totals,

    Inferred,
}
