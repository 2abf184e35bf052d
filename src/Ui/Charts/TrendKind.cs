namespace LangNghe.Ui.Charts;

public enum TrendKind
{
    Official,

    /// <summary>Not final yet.</summary>
    Provisional,

    /// <summary>It still holds, but nobody answers for it on that day.</summary>
    Unconfirmed,

    /// <summary>From the press, unverified; joined to nothing.</summary>
    Press,
}
