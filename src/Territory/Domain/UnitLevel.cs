namespace LangNghe.Territory.Domain;

public enum UnitLevel
{
    Province,

    /// <summary>Huyện, thị xã, thành phố thuộc tỉnh; until 2025-06-30.</summary>
    District,

    /// <summary>Xã, phường, thị trấn.</summary>
    Commune,
}
