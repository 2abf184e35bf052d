using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.People.Domain;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.People.Artisans;

[Needs(PeoplePermissions.Write)]
public sealed class CorrectTitleModel(RecordBook book, LawBooks laws, TimeProvider clock, CorrectArtisanTitle correct) : ArtisanFormModel(book, laws, clock)
{
    private ArtisanTitle? _title;

    [FromRoute]
    public Guid Id { get; set; }

    protected override string Done => $"Đã đính chính danh hiệu của {Facts.PersonName}.";

    protected override async Task<bool> Prepare(CancellationToken stop) =>
        (_title = await Wrong<ArtisanTitle>(Id, stop)) is not null && await base.Prepare(stop);

    protected override void Fill() => Facts = _title!.ToFacts();

    protected override async Task<Problems> Run(CancellationToken stop) => (await correct.Run(Number, Id, Facts, stop)).Problems;
}
