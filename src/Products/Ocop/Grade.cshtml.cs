using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Products.Ocop;

[Needs(RegistryPermissions.Propose)]
public sealed class GradeModel(RecordBook book, RecordOrders orders, LawBooks laws, TimeProvider clock) : OcopFormModel(book, orders, laws, clock)
{
    protected override string Order => OcopOrders.Grade;

    protected override string Done => $"Đã ghi phân hạng OCOP của {Facts.ProductName}.";
}
