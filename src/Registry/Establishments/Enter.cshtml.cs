using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

[Needs(RegistryPermissions.Propose)]
public sealed class EnterModel(AppDb db, Actor actor, RecordBook book, RecordOrders orders) : EstablishmentFormModel(db, actor, book, orders)
{
    protected override string Order => EstablishmentOrders.Enter;

    protected override string Done => $"Đã ghi cơ sở {Facts.Name}.";
}
