using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Domain;
using LangNghe.Territory;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons.History;

/// <summary>The latest acts about a person, with what they changed in words.</summary>
public sealed class PersonHistory(ActsOfPerson done, ActBook acts, ActChanges stored, UnitBooks books)
{
    public const int Most = 100;

    private static readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal)
    {
        [nameof(Person.Name)] = "họ và tên",
        [nameof(Person.BornOn)] = "ngày sinh",
        [nameof(Person.BirthYear)] = "năm sinh",
        [nameof(Person.Gender)] = "giới tính",
        [nameof(Person.Phone)] = "điện thoại",
        [nameof(Person.Address)] = "địa chỉ",
        [nameof(Person.UnitId)] = "xã, phường",
        [nameof(Person.IdentityEnding)] = "số định danh, các số cuối",
    };

    public async Task<IReadOnlyList<Row>> Of(Guid personId, CancellationToken stop)
    {
        var latest = await (await done.Of(personId, stop)).AsNoTracking().OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Take(Most).ToListAsync(stop);
        var changes = await stored.Of(latest, stop);
        var units = await books.Current(stop);
        return latest.ConvertAll(act => new Row(act.At, acts.Label(act.Kind), act.ActorName, act.Reason,
            string.Join("; ", changes[act.Id].Where(c => c.Thing == nameof(Person) && _fields.ContainsKey(c.Field)).Select(c => $"{_fields[c.Field]}: {Told(c)}"))));

        string Told(Change change) => (change.From, change.To) switch
        {
            (null, { } to) => Words(to),
            ({ } from, null) => $"bỏ {Words(from)}",
            var (from, to) => $"{Words(from!)} → {Words(to!)}",
        };

        string Words(string value) =>
            Guid.TryParse(value, out var unit) ? units.Has(unit) ? units.ShortName(unit, units.Latest(unit).From) : value
            : Enum.TryParse<Gender>(value, out var gender) && Enum.IsDefined(gender) && !char.IsAsciiDigit(value[0]) ? gender.Words
            : value.Length == 10 && value[4] == '-' && VietnamDay.TryParse(value, out var day) ? Vi.Day(day)
            : value;
    }

    public sealed record Row(DateTime At, string Act, string Who, string? Reason, string Changed);
}
