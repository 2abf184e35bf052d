using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

[Needs(RegistryPermissions.Propose)]
public sealed class EndModel(RecordBook book, RecordOrders orders) : EndFormModel(book, orders)
{
    public override bool NeedsDecision => false;

    public override string DayLabel => "Ngày ngừng hoạt động";

    public override string Back => ((Establishment)Record).Url;

    protected override string Order => EstablishmentOrders.End;

    protected override string Done => $"Đã ghi ngừng hoạt động: {What}.";

    protected override Task<bool> Prepare(CancellationToken stop) => Load<Establishment>(e => $"{e.Name} ({Vi.Uncapital(e.Kind.Words)})", stop);
}
