using LangNghe.Foundation.Who;
using LangNghe.People.Domain;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.People.Representatives;

[Needs(PeoplePermissions.Write)]
public sealed class NewModel(RecordBook book, PersonDesk desk, PersonPicking picking, NameRepresentative name) : RecordPageModel<RepresentativeFacts>(book)
{
    /// <summary>Who is looked for; nobody is offered before.</summary>
    [FromQuery(Name = "ten")]
    public string? Asked { get; set; }

    public string? Looked => string.IsNullOrWhiteSpace(Facts.Name) ? Asked : Facts.Name;

    protected override string Done => "Đã ghi người đại diện.";

    protected override async Task<bool> Prepare(CancellationToken stop)
    {
        ViewData["People"] = string.IsNullOrWhiteSpace(Looked) ? [] : await picking.Offered(new PersonFacts { Name = Looked }, mayBeNobody: false, stop, Facts.Pick.Entered, byPart: true);
        ViewData["Communes"] = await desk.Communes(stop);
        return true;
    }

    protected override void Fill() => Facts = new RepresentativeFacts
    {
        Name = Asked, Pick = new PersonPick { Entered = new RegisterFacts { Person = new PersonFacts { Name = Asked, UnitId = Village.CommuneId } } },
    };

    protected override async Task<Handed> Send(CancellationToken stop) => (await name.Run(Number, Facts, stop)).Problems;
}
