using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Domain;
using LangNghe.Persons.Identity;
using LangNghe.Territory;
using LangNghe.Ui.Forms;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons.Book;

/// <summary>What every way of entering or changing a person asks: who is there already, where the actor may write, and whether a number is somebody else's.</summary>
public sealed class PersonDesk(AppDb db, Actor actor, UnitBooks books, LikelyDoubles doubles, IdentityVault vault, TimeProvider clock)
{
    private const int MostCalled = 20;

    public const string NotHere = "Không có người này trong địa bàn của bạn, hoặc dữ liệu đã xóa theo yêu cầu.";

    public const string Restricted = "Dữ liệu của người này đang bị hạn chế xử lý theo yêu cầu. Gỡ hạn chế trước khi làm việc này.";

    /// <summary>Null when there is nobody in the actor's units, or the data was erased.</summary>
    public Task<Person?> Find(Guid id, CancellationToken stop) => db.Persons.VisibleTo(actor).SingleOrDefaultAsync(p => p.Id == id && p.ErasedAt == null, stop);

    /// <summary>The communes that the actor may write people in.</summary>
    public async Task<IReadOnlyList<Choice>> Communes(CancellationToken stop) =>
        [.. (await books.Current(stop)).CommunesOn(clock.Today()).Where(c => actor.Sees(c.UnitId)).Select(c => new Choice(c.UnitId.ToString(), c.FullName))];

    public async Task<Problems> WhyNotThere(Guid? unitId, string field, CancellationToken stop)
    {
        var problems = new Problems();
        problems.When(unitId is { } unit && !(await books.Current(stop)).Has(unit), field, "Không có đơn vị này.");
        problems.When(!actor.Sees(unitId) && actor.Units is not null, field, "Chọn một xã, phường trong địa bàn của bạn.");
        return problems;
    }

    /// <summary>A new person, added but not saved; or the problems, among them who looks like the same.</summary>
    /// <param name="prefix">Of the fields of the facts, as "New."; empty for none.</param>
    public async Task<Outcome<Person>> Enter(RegisterFacts facts, string prefix, CancellationToken stop)
    {
        var (today, of) = (clock.Today(), $"{prefix}{nameof(facts.Person)}.");
        var problems = new Problems();
        problems.AddRange(facts.Person.Check(today).Select(p => p with { Field = of + p.Field }));
        problems.AddRange(await WhyNotThere(facts.Person.UnitId, of + nameof(PersonFacts.UnitId), stop));
        var number = string.IsNullOrWhiteSpace(facts.IdentityNumber) ? null
            : IdentityNumber.Read(facts.IdentityNumber, facts.Person.YearOfBirth, facts.Person.Gender, today, prefix + nameof(facts.IdentityNumber));
        problems.AddRange(number?.Problems ?? []);
        var hash = number is { Ok: true } ? await vault.Hash(number.Value, stop) : null;
        problems.AddRange(hash is null ? [] : await TakenBy(hash, null, prefix + nameof(facts.IdentityNumber), stop));
        if (problems.Any)
        {
            return problems;
        }

        var alike = await doubles.Of(facts.Person, stop);
        if (alike.Count > 0 && !facts.IsAnother)
        {
            return Problems.Of(prefix + nameof(facts.IsAnother), "Trong sổ đã có người giống người này. Nếu là một thì dùng người đã có; nếu là người khác thì đánh dấu và gửi lại.");
        }

        var person = new Person(facts.Person, clock.UtcNow());
        if (number is not null)
        {
            person.Identify(number.Value, await vault.Seal(person.Id, number.Value.Digits, stop), hash!);
        }

        db.Add(person);
        db.AddRange(alike.Select(other => new DistinctPeople(person.Id, other.Id)));
        return person;
    }

    /// <summary>Who looks like the person and may be seen; how many more are elsewhere.</summary>
    public async Task<Alike> Alike(PersonFacts facts, CancellationToken stop)
    {
        if (facts.Check(clock.Today()).Any)
        {
            return new Alike([], 0);
        }

        var all = await doubles.Of(facts, stop);
        var seen = all.Where(p => !p.IsRestricted && (actor.Units is null || actor.Sees(p.UnitId))).ToList();
        return new Alike(seen, all.Count - seen.Count);
    }

    /// <summary>Whom the actor sees and whose name has all these words or beginnings of them, with or without marks.</summary>
    public async Task<IReadOnlyList<Person>> Called(string name, CancellationToken stop)
    {
        var people = new PersonListQuery { Search = name }.Of(db, actor).AsNoTracking().Where(p => p.RestrictedOn == null);
        return await people.OrderBy(p => p.SortKey).ThenBy(p => p.Id).Take(MostCalled).ToListAsync(stop);
    }

    /// <summary>Who has that identity number, where the actor sees them; null for nobody, and for what is no number.</summary>
    public async Task<Person?> Holder(string? identityNumber, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(identityNumber) || IdentityNumber.Read(identityNumber, null, null, clock.Today(), "") is not { Ok: true } number)
        {
            return null;
        }

        var hash = await vault.Hash(number.Value, stop);
        return await db.Persons.VisibleTo(actor).AsNoTracking().FirstOrDefaultAsync(p => p.IdentityHash == hash && p.RestrictedOn == null && p.ErasedAt == null, stop);
    }

    public async Task<Problems> TakenBy(string hash, Guid? but, string field, CancellationToken stop)
    {
        var holder = await db.Persons.AsNoTracking().Where(p => p.IdentityHash == hash && p.Id != but).Select(p => new { p.Name, p.UnitId, p.RestrictedOn }).FirstOrDefaultAsync(stop);
        return holder is null ? new Problems() : Problems.Of(field, holder.RestrictedOn is null && (actor.Units is null || actor.Sees(holder.UnitId))
            ? $"Số định danh này đã ghi cho {holder.Name}. Nếu là một người thì dùng người đã có trong sổ."
            : "Số định danh này đã ghi cho một người mà bạn không xem được. Hãy liên hệ cơ quan đầu mối của Sở.");
    }
}
