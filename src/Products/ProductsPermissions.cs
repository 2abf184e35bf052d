using LangNghe.Foundation.Who;

namespace LangNghe.Products;

public static class ProductsPermissions
{
    public const string Write = "products.write";

    public static readonly Permission Writing = new(Write, "Ghi OCOP và sở hữu trí tuệ của làng nghề trong địa bàn", Roles.DepartmentOfficer, Roles.DepartmentLeader, Roles.FieldOfficer, Roles.CommuneOfficer);
}
