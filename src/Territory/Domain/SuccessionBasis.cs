namespace LangNghe.Territory.Domain;

/// <summary>On what a succession rests.</summary>
public enum SuccessionBasis
{
    Law,

    /// <summary>Position and names; no source that we read names the heir.</summary>
    Geometry,

    /// <summary>The difference of two lists of units.</summary>
    Inferred,
}
