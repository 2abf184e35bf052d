using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

[Needs(RegistryPermissions.Propose)]
public sealed class ChangeModel(AppDb db, Actor actor, RecordBook book, RecordOrders orders) : EstablishmentFormModel(db, actor, book, orders)
{
    public override string DayLabel => "Thay đổi từ ngày";

    public override bool AsksHowKnown => false;

    protected override string Order => EstablishmentOrders.Change;

    protected override string Done => $"Đã ghi thay đổi của cơ sở {Facts.Name}.";

    protected override void Fill() => Facts = Shown(Old!) with { From = null, FromKnown = default };
}
