using LangNghe.Foundation.Who;
using LangNghe.Products.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Products.IpRights;

[Needs(RegistryPermissions.Propose)]
public sealed class EndRightModel(RecordBook book, RecordOrders orders) : EndFormModel(book, orders)
{
    protected override string Order => IpOrders.End;

    protected override string Done => $"Đã ghi chấm dứt: {What}.";

    protected override Task<bool> Prepare(CancellationToken stop) => Load<IpRight>(r => r.ProductName is { } name ? $"{r.Kind.Words}: {name}" : r.Kind.Words, stop);
}
