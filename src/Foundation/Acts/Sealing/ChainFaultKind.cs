namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>What can be wrong with the chain.</summary>
public enum ChainFaultKind
{
    /// <summary>A column or a subject of the act is not what was sealed.</summary>
    Altered,

    /// <summary>The act of a seal is gone.</summary>
    Removed,

    /// <summary>The act stands under the number of another.</summary>
    Reordered,

    /// <summary>A seal, or several, are gone.</summary>
    SealMissing,

    /// <summary>A seal does not follow from the one before.</summary>
    SealBroken,

    /// <summary>An act has no seal and does not wait for one.</summary>
    Inserted,

    /// <summary>The chain ends before a head that was written down.</summary>
    TailMissing,

    /// <summary>The chain has another hash than a head that was written down.</summary>
    HeadDiffers,
}
