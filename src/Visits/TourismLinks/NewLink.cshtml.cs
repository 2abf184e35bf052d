using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using LangNghe.Visits.Domain;

namespace LangNghe.Visits.TourismLinks;

[Needs(RegistryPermissions.Propose)]
public sealed class NewLinkModel(RecordBook book, RecordOrders orders) : RecordFormModel<TourismFacts>(book, orders)
{
    protected override string Order => TourismOrders.Link;

    protected override string Done => "Đã ghi gắn kết du lịch.";
}
