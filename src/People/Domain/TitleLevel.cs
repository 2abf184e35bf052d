namespace LangNghe.People.Domain;

/// <summary>Who bestows a title.</summary>
public enum TitleLevel
{
    /// <summary>The State President, for the nation.</summary>
    National,

    /// <summary>The People's Committee of the province.</summary>
    Province,
}
