namespace LangNghe.Registry.Domain;

/// <summary>The seven groups of rural trades: Decree 52/2018, article 4.</summary>
public enum TradeGroup
{
    Processing = 1,
    Handicraft = 2,
    Materials = 3,
    Manufacture = 4,
    Ornamental = 5,
    Salt = 6,
    Services = 7,
}
