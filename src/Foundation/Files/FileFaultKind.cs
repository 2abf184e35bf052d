namespace LangNghe.Foundation.Files;

/// <summary>What can be wrong with a stored file.</summary>
public enum FileFaultKind
{
    Missing,

    /// <summary>Another content than the one that was registered.</summary>
    Altered,

    Unreadable,

    /// <summary>A content that no file of the register has.</summary>
    Orphan,
}
