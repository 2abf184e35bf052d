namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>The one row that says where the chain ends. Who seals holds it until the commit, so that sealers take turns.</summary>
internal sealed class SealHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Of the last seal; 0 before the first.</summary>
    public long Number { get; init; }

    public byte[] Hash { get; init; } = ActChain.Start;
}
