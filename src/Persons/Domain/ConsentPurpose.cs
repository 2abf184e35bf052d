namespace LangNghe.Persons.Domain;

/// <summary>What somebody may be asked to agree to. What the law lets an authority do without consent is not asked for.</summary>
public enum ConsentPurpose
{
    /// <summary>On public pages and in files that anybody may have.</summary>
    Publishing,

    /// <summary>In papers, fairs and talks with buyers that make the craft known.</summary>
    Promotion,
}
