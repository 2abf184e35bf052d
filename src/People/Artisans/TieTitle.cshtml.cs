using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.People.Domain;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using LangNghe.Persons.Restricting;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.People.Artisans;

[Needs(PeoplePermissions.Write)]
public sealed class TieTitleModel(AppDb db, RecordBook book, PersonDesk desk, PersonPicking picking, TieArtisanTitle tie) : RecordPageModel<PersonPick>(book)
{
    [FromRoute]
    public Guid Id { get; set; }

    public ArtisanTitle Record { get; private set; } = null!;

    protected override string Done => $"Đã ghi ai giữ danh hiệu: {Record.PersonName}.";

    protected override async Task<bool> Prepare(CancellationToken stop)
    {
        if (await Row<ArtisanTitle>(Id, stop) is not { } title || await db.IsRestricted(title.PersonId, stop))
        {
            return false;
        }

        Record = title;
        ViewData["People"] = await picking.Offered(new PersonFacts { Name = title.PersonName, BornOn = Facts.Entered.Person.BornOn, BirthYear = Facts.Entered.Person.BirthYear }, title.PersonId is not null, stop, Facts.Entered);
        ViewData["Communes"] = await desk.Communes(stop);
        return true;
    }

    protected override void Fill() => Facts = new PersonPick
    {
        Who = Record.PersonId?.ToString(),
        Entered = new RegisterFacts { Person = new PersonFacts { Name = Record.PersonName } },
    };

    protected override async Task<Handed> Send(CancellationToken stop) => (await tie.Run(Number, Id, Facts, stop)).Problems;
}
