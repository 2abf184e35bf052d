namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>What came of checking the chain.</summary>
/// <param name="From">The first number that was checked.</param>
/// <param name="Head">Where the chain ends.</param>
/// <param name="Checked">Seals whose act and link were computed anew.</param>
/// <param name="Faults">The first of them, at most <see cref="VerifyActs.MostTold"/>.</param>
/// <param name="Found">How many there are in all.</param>
/// <param name="Waiting">Acts that have waited for their seal for longer than a few seconds.</param>
/// <param name="HeadsMet">How many heads that were written down were compared.</param>
public sealed record ChainReport(long From, ChainHead Head, long Checked, IReadOnlyList<ChainFault> Faults, long Found, long Waiting, int HeadsMet, TimeSpan Took)
{
    public bool IsWhole => Found == 0;

    public double PerSecond => Checked / Math.Max(Took.TotalSeconds, 0.001);
}
