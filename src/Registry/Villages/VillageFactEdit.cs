namespace LangNghe.Registry.Villages;

/// <param name="Path">Under /lang-nghe/{number}/.</param>
public sealed record VillageFactEdit(string Path, string Permission)
{
    public static readonly VillageFactEdit Correct = new("dinh-chinh", RegistryPermissions.Propose);

    public static readonly VillageFactEdit Identify = new("xac-dinh", RegistryPermissions.Propose);

    public static readonly VillageFactEdit Place = new("xep-xa", RegistryPermissions.Decide);

    public static readonly VillageFactEdit Review = new("xep-loai", RegistryPermissions.Propose);

    /// <summary>Mends the recognition that stands; without one, recognises.</summary>
    public static VillageFactEdit Recognition(Guid? row) => new(row is { } id ? $"dinh-chinh/cong-nhan/{id}" : "cong-nhan", RegistryPermissions.Decide);

    public static VillageFactEdit Operation(Guid? row) => new(row is { } id ? $"dinh-chinh/hoat-dong/{id}" : "hoat-dong", RegistryPermissions.Propose);
}
