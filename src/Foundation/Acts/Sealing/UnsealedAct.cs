namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>An act that waits for its seal. Written with the act in one transaction, by SQL; taken away with its sealing.</summary>
internal sealed class UnsealedAct
{
    /// <summary>Of the register, after the act: the order of the commits. Of acts from before there were seals, a number below 1.</summary>
    public long Version { get; init; }

    public Guid ActId { get; init; }
}
