using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Products.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Products.IpRights;

[Needs(ProductsPermissions.Write)]
public sealed class EndRightModel(RecordBook book, EndIpRight end) : EndFormModel(book)
{
    protected override string Done => $"Đã ghi chấm dứt: {What}.";

    protected override Task<bool> Prepare(CancellationToken stop) => Load<IpRight>(r => r.ProductName is { } name ? $"{r.Kind.Words}: {name}" : r.Kind.Words, stop);

    protected override Task<Problems> Run(CancellationToken stop) => Outcome(end.Run(Number, Id, Facts, stop));
}
