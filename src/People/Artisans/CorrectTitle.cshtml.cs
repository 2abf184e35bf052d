using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.People.Domain;
using LangNghe.Persons.Restricting;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.People.Artisans;

[Needs(RegistryPermissions.Propose)]
public sealed class CorrectTitleModel(AppDb db, RecordBook book, RecordOrders orders, LawBooks laws, TimeProvider clock) : ArtisanFormModel(book, orders, laws, clock)
{
    private ArtisanTitle? _title;

    [FromRoute]
    public Guid Id { get; set; }

    protected override string Order => ArtisanOrders.Correct;

    protected override string Done => $"Đã đính chính danh hiệu của {Facts.PersonName}.";

    protected override async Task<bool> Prepare(CancellationToken stop) =>
        (_title = await Wrong<ArtisanTitle>(Id, stop)) is not null && !await db.IsRestricted(_title.PersonId, stop) && await base.Prepare(stop);

    protected override void Fill() => Facts = _title!.ToFacts();
}
