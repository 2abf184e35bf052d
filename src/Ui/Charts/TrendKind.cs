namespace LangNghe.Ui.Charts;

public enum TrendKind
{
    Official,

    /// <summary>Not final yet.</summary>
    Provisional,

    /// <summary>It still holds, but nobody answers for it on that day.</summary>
    Unconfirmed,

    /// <summary>Anything from the value to its upper end, until it is verified; joined to nothing.</summary>
    ToVerify,

    /// <summary>From the press, unverified; joined to nothing.</summary>
    Press,
}
