using LangNghe.Foundation.Acts;

namespace LangNghe.Products;

public static class ProductsActs
{
    public static readonly ActKind Seed = new("products.seed", "Nạp OCOP và sở hữu trí tuệ theo Kế hoạch");
    public static readonly ActKind GradeOcop = new("products.ocop.grade", "Ghi phân hạng OCOP");
    public static readonly ActKind CorrectOcop = new("products.ocop.correct", "Đính chính phân hạng OCOP");
    public static readonly ActKind EndOcop = new("products.ocop.end", "Thu hồi phân hạng OCOP");
    public static readonly ActKind RegisterIpRight = new("products.ip.register", "Ghi quyền sở hữu trí tuệ");
    public static readonly ActKind CorrectIpRight = new("products.ip.correct", "Đính chính quyền sở hữu trí tuệ");
    public static readonly ActKind RenewIpRight = new("products.ip.renew", "Gia hạn quyền sở hữu trí tuệ");
    public static readonly ActKind EndIpRight = new("products.ip.end", "Chấm dứt quyền sở hữu trí tuệ");
}
