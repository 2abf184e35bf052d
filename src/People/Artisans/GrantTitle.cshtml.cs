using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.People.Artisans;

[Needs(RegistryPermissions.Propose)]
public sealed class GrantTitleModel(RecordBook book, RecordOrders orders, LawBooks laws, TimeProvider clock) : ArtisanFormModel(book, orders, laws, clock)
{
    protected override string Order => ArtisanOrders.Grant;

    protected override string Done => $"Đã ghi danh hiệu {Facts.Title} của {Facts.PersonName}.";
}
