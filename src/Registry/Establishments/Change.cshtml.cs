using LangNghe.Foundation.Who;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

[Needs(RegistryPermissions.Propose)]
public sealed class ChangeModel(RecordBook book, RecordOrders orders) : EstablishmentFormModel(book, orders)
{
    public override string DayLabel => "Thay đổi từ ngày";

    public override bool AsksHowKnown => false;

    protected override string Order => EstablishmentOrders.Change;

    protected override string Done => $"Đã ghi thay đổi của cơ sở {Facts.Name}.";

    protected override void Fill() => Facts = Old!.ToFacts() with { From = null, FromKnown = default };
}
