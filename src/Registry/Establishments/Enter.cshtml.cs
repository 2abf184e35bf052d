using LangNghe.Foundation.Who;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

[Needs(RegistryPermissions.Propose)]
public sealed class EnterModel(RecordBook book, RecordOrders orders) : EstablishmentFormModel(book, orders)
{
    protected override string Order => EstablishmentOrders.Enter;

    protected override string Done => $"Đã ghi cơ sở {Facts.Name}.";
}
