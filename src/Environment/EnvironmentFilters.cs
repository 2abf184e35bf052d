using LangNghe.Registry.Villages;

namespace LangNghe.Environment;

/// <summary>What the register's list asks about the environment.</summary>
internal static class EnvironmentFilters
{
    public static readonly VillageFilter Plan = new("phuong-an-moi-truong", "Phương án bảo vệ môi trường", 60,
        [("co", "Đã phê duyệt"), ("khong", "Chưa có")],
        (db, asOf, choice) => choice == "co" ? VillagesAndEnvironment.HasPlan(db, asOf) : VillagesAndEnvironment.HasNoPlan(db, asOf));

    public static readonly VillageFilter Listed = new("qd64", "Danh sách Quyết định 64/2003", 61,
        [("co", "Còn trong danh sách")],
        (db, asOf, _) => VillagesAndEnvironment.IsListed(db, asOf));
}
