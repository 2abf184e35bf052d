namespace LangNghe.Registry.Domain;

/// <summary>What the other village is to this one.</summary>
public enum VillageLinkKind
{
    Predecessor,
    Successor,
    MergedInto,
    SplitFrom,
}
