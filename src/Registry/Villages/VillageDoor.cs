using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>A way from the village page to an act.</summary>
/// <param name="Path">Under /lang-nghe/{number}/.</param>
/// <param name="Fits">Whether the act makes sense for the village as it stands.</param>
public sealed record VillageDoor(string Path, string Label, string Permission, Func<VillageHead, bool> Fits)
{
    private static readonly VillageDoor[] _all =
    [
        new("thay-doi", "Thay đổi từ ngày…", RegistryPermissions.Propose, v => !v.IsUnnamed),
        new("xac-dinh", "Xác định làng…", RegistryPermissions.Propose, v => v.IsUnnamed),
        new("dinh-chinh", "Đính chính", RegistryPermissions.Propose, _ => true),
        new("xep-xa", "Xếp vào xã, phường", RegistryPermissions.Decide, v => !v.IsUnnamed),
        new("hoat-dong", "Đổi tình trạng hoạt động", RegistryPermissions.Propose, _ => true),
        new("xep-loai", "Rà soát, xếp loại năm", RegistryPermissions.Propose, _ => true),
        new("so-lieu", "Nhập số liệu năm", RegistryPermissions.Propose, _ => true),
        new("khoi-phuc", "Ghi khôi phục, bảo tồn", RegistryPermissions.Write, v => v.State == OperationState.Ceased || v.IsAtRisk),
        new("cong-nhan", "Công nhận", RegistryPermissions.Decide, _ => true),
        new("thu-hoi", "Thu hồi công nhận", RegistryPermissions.Decide, v => v.Kind is not null),
        new("lien-ket", "Liên kết với làng khác", RegistryPermissions.Write, v => !v.IsUnnamed),
        new("gop", "Gộp mục trùng", RegistryPermissions.Decide, _ => true),
        new("xoa-so", "Xóa khỏi sổ", RegistryPermissions.Decide, _ => true),
    ];

    public static IReadOnlyList<VillageDoor> For(VillageHead village, Actor actor) => [.. _all.Where(d => d.Fits(village) && actor.May(d.Permission))];
}
