using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.People.Domain;
using LangNghe.Persons.Restricting;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.People.Artisans;

[Needs(RegistryPermissions.Propose)]
public sealed class EndTitleModel(AppDb db, RecordBook book, RecordOrders orders) : EndFormModel(book, orders)
{
    public override bool NeedsDecision => false;

    public override string DayLabel => "Ngày mất, chuyển đi hoặc bị thu hồi";

    protected override string Order => ArtisanOrders.End;

    protected override string Done => $"Đã ghi chấm dứt: {What}.";

    protected override async Task<bool> Prepare(CancellationToken stop) =>
        await Load<ArtisanTitle>(t => $"{t.Title} {t.PersonName}", stop) && !await db.IsRestricted(((ArtisanTitle)Record).PersonId, stop);
}
