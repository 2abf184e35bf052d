using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Registry.Records;

namespace LangNghe.Products.IpRights;

[Needs(ProductsPermissions.Write)]
public sealed class RegisterRightModel(RecordBook book, LawBooks laws, TimeProvider clock, RegisterIpRight register) : IpRightFormModel(book, laws, clock)
{
    protected override string Done => $"Đã ghi quyền sở hữu trí tuệ: {Facts.ProductName}.";

    protected override async Task<Problems> Run(CancellationToken stop) => (await register.Run(Number, Facts, stop)).Problems;
}
