namespace LangNghe.Ui.Charts;

public enum TrendKind
{
    Official,

    /// <summary>Not final yet.</summary>
    Provisional,

    /// <summary>From the press, unverified; joined to nothing.</summary>
    Press,
}
