using LangNghe.Environment.Domain;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.PollutionListings;

[Needs(RegistryPermissions.Propose)]
public sealed class DelistModel(RecordBook book, RecordOrders orders) : EndFormModel(book, orders)
{
    public override string DayLabel => "Ngày ra khỏi danh sách";

    protected override string Order => ListingOrders.Delist;

    protected override string Done => "Đã ghi làng nghề ra khỏi danh sách Quyết định 64/2003/QĐ-TTg.";

    protected override Task<bool> Prepare(CancellationToken stop) => Load<PollutionListing>(l => $"Danh sách Quyết định {PollutionListing.Decision}, theo văn bản {l.DecisionInWords}", stop);
}
