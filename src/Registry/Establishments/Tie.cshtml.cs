using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using LangNghe.Persons.Restricting;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Registry.Establishments;

[Needs(RegistryPermissions.Write)]
public sealed class TieModel(AppDb db, RecordBook book, PersonDesk desk, PersonPicking picking, TieEstablishment tie) : RecordPageModel<PersonPick>(book)
{
    [FromRoute]
    public Guid Id { get; set; }

    public Establishment Record { get; private set; } = null!;

    public override string Back => Record.Url;

    protected override string Done => $"Đã ghi ai là chủ cơ sở {Record.Name}.";

    protected override async Task<bool> Prepare(CancellationToken stop)
    {
        if (await Row<Establishment>(Id, stop) is not { } record || await db.IsRestricted(record.PersonId, stop))
        {
            return false;
        }

        Record = record;
        ViewData["People"] = await picking.Offered(new PersonFacts { Name = Owner(record), BornOn = Facts.Entered.Person.BornOn, BirthYear = Facts.Entered.Person.BirthYear }, record.PersonId is not null, stop, Facts.Entered);
        ViewData["Communes"] = await desk.Communes(stop);
        return true;
    }

    protected override void Fill() => Facts = new PersonPick { Who = Record.PersonId?.ToString(), Entered = new RegisterFacts { Person = new PersonFacts { Name = Owner(Record) } } };

    protected override async Task<Handed> Send(CancellationToken stop) => (await tie.Run(Number, Id, Facts, stop)).Problems;

    /// <summary>A household is called by its owner; an enterprise is not.</summary>
    private static string? Owner(Establishment record) => record.Kind == EstablishmentKind.Household ? record.Name : null;
}
