namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>One link of the chain: the act, its hash, and the hash that binds it to all acts sealed before. The act is no foreign key: a seal outlives an act that somebody removes.</summary>
public sealed class ActSeal
{
    private ActSeal() { }

    internal ActSeal(long number, Guid actId, byte[] actHash, byte[] before, DateTime at)
    {
        (Number, ActId, ActHash, SealedAt, Form) = (number, actId, actHash, at, ActForm.Version);
        ChainHash = ActChain.Link(before, number, actHash);
    }

    /// <summary>From 1, without a gap.</summary>
    public long Number { get; private set; }

    public Guid ActId { get; private set; }

    /// <summary>Of the act in its canonical form; <see cref="ActForm.Gone"/> for an act that had vanished before it could be sealed.</summary>
    public byte[] ActHash { get; private set; } = [];

    public byte[] ChainHash { get; private set; } = [];

    /// <summary>The version of the canonical form.</summary>
    public int Form { get; private set; }

    public DateTime SealedAt { get; private set; }
}
