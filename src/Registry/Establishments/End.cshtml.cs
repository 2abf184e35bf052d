using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Restricting;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

[Needs(RegistryPermissions.Propose)]
public sealed class EndModel(AppDb db, RecordBook book, RecordOrders orders) : EndFormModel(book, orders)
{
    public override bool NeedsDecision => false;

    public override string DayLabel => "Ngày ngừng hoạt động";

    public override string Back => ((Establishment)Record).Url;

    protected override string Order => EstablishmentOrders.End;

    protected override string Done => $"Đã ghi ngừng hoạt động: {What}.";

    protected override async Task<bool> Prepare(CancellationToken stop) =>
        await Load<Establishment>(e => $"{e.Name} ({Vi.Uncapital(e.Kind.Words)})", stop) && !await db.IsRestricted(((Establishment)Record).PersonId, stop);
}
