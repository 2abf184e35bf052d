namespace LangNghe.Registry.Domain;

/// <summary>What the register says about a condition.</summary>
public enum Finding
{
    Met,
    NotMet,

    /// <summary>The register holds nothing to judge by; somebody has to look at the paper.</summary>
    Missing,
}
