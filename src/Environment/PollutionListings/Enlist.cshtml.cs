using LangNghe.Environment.Domain;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.PollutionListings;

[Needs(RegistryPermissions.Propose)]
public sealed class EnlistModel(RecordBook book, RecordOrders orders) : RecordFormModel<PollutionFacts>(book, orders)
{
    protected override string Order => ListingOrders.Enlist;

    protected override string Done => "Đã ghi làng nghề vào danh sách Quyết định 64/2003/QĐ-TTg.";
}
