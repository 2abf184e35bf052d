namespace LangNghe.Intake.Domain;

/// <summary>What becomes of a row when the import is accepted.</summary>
public enum RowFate
{
    /// <summary>The register says nothing yet.</summary>
    New,
    Changed,

    /// <summary>The register says so already.</summary>
    Same,

    /// <summary>Somebody else owns what it changes: a proposal is sent.</summary>
    Waits,

    /// <summary>It has problems and is not written.</summary>
    Wrong,

    /// <summary>It is like something in the register or an earlier row; a person decides whether it is the same.</summary>
    Unsure,
}
