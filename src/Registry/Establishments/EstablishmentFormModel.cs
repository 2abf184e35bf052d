using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Restricting;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Registry.Establishments;

/// <summary>The questions about an establishment, asked when it is entered, changed and corrected.</summary>
public abstract class EstablishmentFormModel(AppDb db, Actor actor, RecordBook book, RecordOrders orders) : RecordFormModel<EstablishmentFacts>(book, orders)
{
    /// <summary>Null for a new one.</summary>
    [FromRoute]
    public Guid? Id { get; set; }

    public IReadOnlyList<Choice> Kinds { get; } = Choice.Of<EstablishmentKind>(k => k.Words);

    public Establishment? Old { get; private set; }

    public virtual string DayLabel => "Làm nghề ở làng từ ngày";

    /// <summary>The day of a change is known to the day.</summary>
    public virtual bool AsksHowKnown => true;

    /// <summary>Only once the register told of establishments that are alike.</summary>
    public bool AsksWhetherAnother => Facts.IsAnother || ModelState[$"{nameof(Facts)}.{nameof(EstablishmentFacts.IsAnother)}"]?.Errors.Count > 0;

    /// <summary>The register has a phone that the actor may not read; left blank, it stays.</summary>
    public bool HidesPhone => Old?.Phone is not null && !actor.May(PersonalPermissions.Read);

    public override string Back => Old?.Url ?? Village.Url;

    protected override async Task<bool> Prepare(CancellationToken stop) => Id is not { } id || ((Old = await Find(id, stop)) is not null && !await db.IsRestricted(Old.PersonId, stop));

    protected virtual Task<Establishment?> Find(Guid id, CancellationToken stop) => Row<Establishment>(id, stop);

    protected override void Fill() => Facts = Old is null ? new() : Shown(Old);

    protected EstablishmentFacts Shown(Establishment row) => HidesPhone ? row.ToFacts() with { Phone = null } : row.ToFacts();

    protected override async Task<Handed> Send(CancellationToken stop)
    {
        var typed = Facts;
        if (HidesPhone && string.IsNullOrWhiteSpace(typed.Phone))
        {
            Facts = typed with { Phone = Old!.Phone };
        }

        var handed = await base.Send(stop);
        Facts = typed;
        return handed;
    }
}
