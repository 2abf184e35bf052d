namespace LangNghe.Registry.Domain;

public enum VillageKind
{
    /// <summary>Làng nghề.</summary>
    Ordinary,

    /// <summary>Làng nghề truyền thống.</summary>
    Traditional,
}
