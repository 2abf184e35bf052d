namespace LangNghe.Registry.Domain;

public enum CellState
{
    Waiting,
    Accepted,
    Refused,

    /// <summary>By who proposed it.</summary>
    TakenBack,
}
