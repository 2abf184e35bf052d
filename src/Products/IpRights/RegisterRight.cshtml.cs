using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Products.IpRights;

[Needs(RegistryPermissions.Propose)]
public sealed class RegisterRightModel(RecordBook book, RecordOrders orders, LawBooks laws, TimeProvider clock) : IpRightFormModel(book, orders, laws, clock)
{
    protected override string Order => IpOrders.Register;

    protected override string Done => $"Đã ghi quyền sở hữu trí tuệ: {Facts.ProductName}.";
}
