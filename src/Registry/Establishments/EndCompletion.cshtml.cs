using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

[Needs(RegistryPermissions.Propose)]
public sealed class EndCompletionModel(RecordBook book, RecordOrders orders) : EndFormModel(book, orders)
{
    public override bool NeedsDecision => false;

    public override string DayLabel => "Ngày danh sách thôi được giữ đủ";

    protected override string Order => EstablishmentOrders.EndList;

    protected override string Done => "Đã ghi danh sách cơ sở thôi được giữ đủ; số liệu của làng nay lấy từ số liệu năm.";

    protected override Task<bool> Prepare(CancellationToken stop) => Load<ListCompletion>(_ => "Danh sách cơ sở được xác nhận đủ", stop);
}
