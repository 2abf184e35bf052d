using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

[Needs(RegistryPermissions.Propose)]
public sealed class CompleteModel(RecordBook book, RecordOrders orders) : RecordFormModel<CompletionFacts>(book, orders)
{
    protected override string Order => EstablishmentOrders.Complete;

    protected override string Done => "Đã ghi danh sách cơ sở được xác nhận đủ; số liệu của làng nay đếm từ danh sách.";
}
