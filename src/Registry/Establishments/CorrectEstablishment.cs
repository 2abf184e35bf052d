using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Book;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>A period of an establishment was written down wrongly. Where a change never was, the period before it goes on.</summary>
public sealed class CorrectEstablishment(AppDb db, RecordBook book, TimeProvider clock)
{
    public async Task<Outcome<Establishment>> Run(int number, Guid id, EstablishmentFacts facts, CancellationToken stop)
    {
        if (await RestrictedEstablishments.Has(db, id, stop))
        {
            return Problems.Of("", PersonDesk.Restricted);
        }

        var wrong = await db.Establishments.SingleOrDefaultAsync(e => e.Id == id && e.WithdrawnAt == null, stop);
        var others = wrong is null ? [] : await EstablishmentPeriods.Others(db, wrong, stop);
        return await book.Correct<Establishment>(number, id, facts, null, RegistryActs.CorrectEstablishment, RegistryPermissions.Write, Right, stop, () => GoOn(wrong!, others));

        Outcome<Establishment> Right(Establishment old)
        {
            var made = Establishment.Of(old.VillageId, facts, clock.Today(), old);
            var problems = made.Ok ? EstablishmentPeriods.Check(made.Value, others) : new Problems();
            problems.When(made.Ok && old is { Until: not null, IsEnded: false } && facts.From > old.Until, nameof(facts.From), "Ngày bắt đầu không thể sau ngày cuối của thời kỳ này.");
            return problems.Any ? problems : made;
        }
    }

    private void GoOn(Establishment wrong, IReadOnlyList<Establishment> others)
    {
        var before = others.LastOrDefault(o => o.Until == wrong.From.AddDays(-1) && !o.IsEnded);
        if (before is null)
        {
            return;
        }

        var again = before.WrittenAgain();
        again.With(new Span(before.From, before.FromKnown, wrong.Until, wrong.UntilKnown, before.ConfirmedOn), new Source(before.SourceDocumentId, before.SourceNote, before.Sureness));
        again.EndBy(wrong.EndNumber, wrong.EndReason);
        before.Withdraw();
        db.Add(again.InPlaceOf(before));
    }
}
