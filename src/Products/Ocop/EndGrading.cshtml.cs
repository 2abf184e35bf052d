using LangNghe.Foundation.Who;
using LangNghe.Products.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Products.Ocop;

[Needs(RegistryPermissions.Propose)]
public sealed class EndGradingModel(RecordBook book, RecordOrders orders) : EndFormModel(book, orders)
{
    protected override string Order => OcopOrders.End;

    protected override string Done => $"Đã ghi thu hồi: {What}.";

    protected override Task<bool> Prepare(CancellationToken stop) => Load<OcopGrading>(g => $"{g.Name}, {g.StarsInWords}", stop);
}
