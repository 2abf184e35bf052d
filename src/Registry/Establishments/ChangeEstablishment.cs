using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Book;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

/// <summary>From a day the establishment is called, run, placed or manned otherwise.</summary>
public sealed class ChangeEstablishment(AppDb db, RecordBook book, TimeProvider clock)
{
    public async Task<Outcome<Establishment>> Run(int number, Guid id, EstablishmentFacts facts, CancellationToken stop) => await RestrictedEstablishments.Has(db, id, stop)
        ? Problems.Of("", PersonDesk.Restricted)
        : await book.Change<Establishment>(number, id, facts.From, facts.Why, RegistryActs.ChangeEstablishment, RegistryPermissions.Write, old => Next(old, facts), stop);

    private Outcome<Establishment> Next(Establishment old, EstablishmentFacts facts)
    {
        var made = Establishment.Of(old.VillageId, facts with { FromKnown = Known.Day }, clock.Today(), old);
        var problems = new Problems();
        problems.When(facts.From is { } day && !old.HoldsOn(day), nameof(facts.From), $"Thời kỳ đang sửa được ghi {old.Days}; ngày thay đổi phải nằm trong đó.");
        problems.When(facts.From == old.From, nameof(facts.From), $"Cơ sở mới được ghi từ ngày {Vi.Day(old.From)}. Nếu ghi sai ngay từ đầu thì dùng “Đính chính”.");
        problems.AddRange(made.Problems);
        return problems.Any ? problems : made;
    }
}
