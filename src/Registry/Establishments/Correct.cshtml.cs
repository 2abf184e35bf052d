using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

[Needs(RegistryPermissions.Propose)]
public sealed class CorrectModel(AppDb db, Actor actor, RecordBook book, RecordOrders orders) : EstablishmentFormModel(db, actor, book, orders)
{
    /// <summary>The record may be no more.</summary>
    public override string Back => Facts.NeverWas ? Village.Url : base.Back;

    protected override string Order => EstablishmentOrders.Correct;

    protected override string Done => $"Đã đính chính cơ sở {Facts.Name}.";

    protected override Task<Establishment?> Find(Guid id, CancellationToken stop) => Wrong<Establishment>(id, stop);
}
