namespace LangNghe.Registry.Domain;

/// <summary>How a position came about, best first.</summary>
public enum PositionKnown
{
    Gps,
    MapClick,

    /// <summary>Only the label point of the commune.</summary>
    Commune,
}
