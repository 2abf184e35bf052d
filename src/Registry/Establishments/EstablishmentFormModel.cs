using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Registry.Establishments;

/// <summary>The questions about an establishment, asked when it is entered, changed and corrected.</summary>
public abstract class EstablishmentFormModel(RecordBook book, RecordOrders orders) : RecordFormModel<EstablishmentFacts>(book, orders)
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

    public override string Back => Old?.Url ?? Village.Url;

    protected override async Task<bool> Prepare(CancellationToken stop) => Id is not { } id || (Old = await Find(id, stop)) is not null;

    protected virtual Task<Establishment?> Find(Guid id, CancellationToken stop) => Row<Establishment>(id, stop);

    protected override void Fill() => Facts = Old?.ToFacts() ?? new();
}
