namespace LangNghe.Foundation.Text;

/// <summary>How a name answers to what was looked for, best first.</summary>
public enum NameMatch
{
    Exact,
    Prefix,

    /// <summary>A later word begins so.</summary>
    WordPrefix,

    Contains,

    /// <summary>Every word that was looked for begins a word of the name, in whatever order.</summary>
    Words,

    /// <summary>One letter too many, too few, wrong, or two changed about.</summary>
    OneTypo,

    /// <summary>So it is with some words of the name.</summary>
    OneTypoWithin,
}
