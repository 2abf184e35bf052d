using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Sheets;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Domain;
using LangNghe.Persons.Held;
using LangNghe.Persons.History;
using LangNghe.Territory;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Requests;

/// <summary>Everything that the register holds about a person, of every data set, and what was done with it.</summary>
public sealed class PersonPaper(AppDb db, IEnumerable<PersonalData> data, ActsOfPerson done, ActBook acts, UnitBooks units, TimeProvider clock)
{
    private const int MostActs = 500;

    /// <param name="identityNumber">Whole where the actor may see it so, else masked; null for none.</param>
    public async Task<IReadOnlyList<HeldRow>> Rows(Person person, string? identityNumber, CancellationToken stop)
    {
        var book = await units.Current(stop);
        var rows = new List<HeldRow>
        {
            new("Họ và tên", person.Name),
            new("Ngày sinh", person.BornOn is { } born ? Vi.Day(born) : person.BirthYear is { } year ? $"năm {year}" : "không giữ"),
            new("Giới tính", person.Gender?.Words ?? "không giữ"),
            new("Điện thoại", person.Phone ?? "không giữ"),
            new("Địa chỉ", person.Address ?? "không giữ"),
            new("Xã, phường", person.UnitId is { } unit && book.Has(unit) ? book.Name(unit, clock.Today()) : "không giữ"),
            new("Số định danh", identityNumber ?? "không giữ"),
            new("Ghi vào sổ", Vi.Instant(person.EnteredAt)),
        };
        foreach (var set in data)
        {
            rows.AddRange(await set.Rows(db, person.Id, stop));
        }

        var told = await (await done.Of(person.Id, stop)).AsNoTracking().OrderBy(a => a.At).ThenBy(a => a.Id).Take(MostActs).Select(a => new { a.At, a.Kind, a.ActorName, a.Organisation }).ToListAsync(stop);
        rows.AddRange(told.Select(a => new HeldRow("Việc đã làm với dữ liệu", $"{acts.Label(a.Kind)}, {a.ActorName}{(a.Organisation is { } o ? $", {o}" : "")}", Vi.Instant(a.At))));
        return rows;
    }

    public Sheet Sheet(int number, IReadOnlyList<HeldRow> rows) => new("Dữ liệu cá nhân",
        [$"Mọi điều sổ làng nghề giữ về một người, theo yêu cầu số {number}, ngày {Vi.Day(clock.Today())}", "Chỉ giao cho người yêu cầu. Chứa dữ liệu cá nhân."],
        ["Mục", "Nội dung", "Thời gian"],
        [.. rows.Select(r => (IReadOnlyList<object?>)[r.What, r.Value, r.Days])]);
}
