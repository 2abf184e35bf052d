using LangNghe.Registry.Villages;

namespace LangNghe.Products;

/// <summary>What the register's list asks about products.</summary>
internal static class ProductsFilters
{
    private const string Has = "co";
    private const string ToVerify = "cho-xac-minh";
    private const string None = "khong";

    public static readonly VillageFilter Ip = new("ip", "Sở hữu trí tuệ", 50,
        [(Has, "Có quyền còn hiệu lực"), (ToVerify, "Cần xác minh"), (None, "Không có")],
        (db, asOf, choice) => choice switch
        {
            Has => VillagesWithIp.HasIp(db, asOf),
            ToVerify => VillagesWithIp.HasIpToVerify(db, asOf),
            _ => VillagesWithIp.HasNoIp(db, asOf),
        });

    public static readonly VillageFilter Ocop = new("ocop", "OCOP", 51,
        [("3", "Từ 3 sao"), ("4", "Từ 4 sao"), ("5", "5 sao"), (Has, "Có sản phẩm còn hạn"), (ToVerify, "Cần xác minh"), (None, "Không có")],
        (db, asOf, choice) => choice switch
        {
            "3" or "4" or "5" => VillagesWithOcop.HasOcop(db, asOf, choice[0] - '0'),
            Has => VillagesWithOcop.HasOcop(db, asOf, 1),
            ToVerify => VillagesWithOcop.HasOcopToVerify(db, asOf, 1),
            _ => VillagesWithOcop.HasNoOcop(db, asOf),
        });
}
