using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using LangNghe.Visits.Domain;

namespace LangNghe.Visits.TourismLinks;

[Needs(RegistryPermissions.Propose)]
public sealed class EndLinkModel(RecordBook book, RecordOrders orders) : EndFormModel(book, orders)
{
    public override bool NeedsDecision => false;

    protected override string Order => TourismOrders.End;

    protected override string Done => "Đã ghi chấm dứt gắn kết du lịch.";

    protected override Task<bool> Prepare(CancellationToken stop) => Load<TourismLink>(l => l.Tie, stop);
}
