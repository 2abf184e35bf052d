using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Establishments;
using LangNghe.Registry.Villages;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Registry;

public sealed class ManyEstablishments(Site site) : IClassFixture<Site>
{
    private static readonly ActFacts _why = new() { Reason = "Nạp từ bảng kê của xã" };

    [Fact]
    public async Task Many_are_written_under_an_act_for_each_village_and_taken_back_but_for_what_changed_since()
    {
        var lines = Enumerable.Range(1, 450).Select(i => Line(i, i <= 250 ? 14 : 15, $"Hộ mẫu {i:00000}")).ToList();
        var added = (await Add(lines)).Value;
        Assert.Equal(450, added.Select(a => a.EstablishmentId).Distinct().Count());
        Assert.Equal(3, added.Select(a => a.ActId).Distinct().Count());
        Assert.Equal(lines.Select(l => l.Row), added.Select(a => a.Row).Order());
        Assert.Equal(250, await site.Read(db => db.VillagesAt(AsOf.On(TestClock.Today)).Where(v => v.Number == 14).Select(v => db.Set<Establishment>().Count(e => e.VillageId == v.Id)).SingleAsync()));

        var officer = await site.Officer();
        var changed = await site.Read(db => db.Establishments.AsNoTracking().SingleAsync(e => e.Name == "Hộ mẫu 00007" && e.WithdrawnAt == null));
        await officer.PostForm($"/lang-nghe/14/co-so/{changed.Id}/ket-thuc", ("Facts.EndsOn", "01/01/2026"), ("Facts.Why.Reason", "Nghỉ"));
        var back = (await Do<TakeBackEstablishments, Outcome<TakenBack>>(use => use.Run([.. added.Select(a => a.ActId).Distinct()], _why, default))).Value;
        Assert.Equal(449, back.Taken);
        Assert.Equal([changed.EstablishmentId], back.Kept);
        Assert.Equal(["Hộ mẫu 00007"], await site.Read(db => db.Establishments.Where(e => e.WithdrawnAt == null && e.Name.StartsWith("Hộ mẫu 0")).Select(e => e.Name).ToListAsync()));
    }

    [Fact]
    public async Task One_wrong_line_keeps_all_from_being_written_and_is_told_by_its_row()
    {
        var refused = await Add([Line(7, 16, "Hộ đúng"), Line(8, 16, ""), Line(9, 9_999, "Hộ của làng không có"), Line(10, null, "Hộ không làng")]);
        Assert.Equal(["Lines[8].Name", "Lines[9].Village", "Lines[10].Village"], refused.Problems.Select(p => p.Field));
        Assert.False(await site.Read(db => db.Establishments.AnyAsync(e => e.Name == "Hộ đúng")));
    }

    [Fact]
    public async Task Likely_doubles_of_the_register_are_told_the_strongest_sign_first()
    {
        await Add([Line(1, 17, "Hộ Bùi Văn Có", "0912000333"), Line(2, 19, "Hộ có điện thoại", "0912000444")]);
        var told = await site.Do<CheckEstablishments, IReadOnlyList<CheckedLine>>(use => use.Run(
            [Line(1, 17, "HỘ BÙI VĂN CÓ"), Line(2, 18, "Hộ khác", "0912000333"), Line(3, 17, "Hộ Bùi Văn Có", "0912000444"), Line(4, 18, "Hộ một mình")], default));
        Assert.All(told, t => Assert.False(t.WhyNotNow().Any));
        Assert.Equal([1, 1, 2, 0], told.Select(t => t.Doubles.Count()));
        Assert.Contains("cùng tên, trong làng này", told[0].Doubles.First().Words, StringComparison.Ordinal);
        Assert.Contains("cùng số điện thoại, ở làng khác", told[1].Doubles.First().Words, StringComparison.Ordinal);
        Assert.Equal([LikeSign.Phone, LikeSign.Name], told[2].Doubles.Select(d => d.Sign));
    }

    private static EstablishmentLine Line(int row, int? village, string name, string? phone = null) =>
        new(row, village, new EstablishmentFacts { Name = name, Kind = EstablishmentKind.Household, Phone = phone, From = new DateOnly(2020, 1, 1), Workers = 2 });

    private Task<Outcome<IReadOnlyList<AddedLine>>> Add(IReadOnlyList<EstablishmentLine> lines) => Do<AddEstablishments, Outcome<IReadOnlyList<AddedLine>>>(use => use.Run(lines, _why, default));

    /// <summary>As an officer does, in a job.</summary>
    private async Task<T> Do<TUse, T>(Func<TUse, Task<T>> order) where TUse : notnull
    {
        await using var house = House.Of(site.Database, site.Clock);
        await using var scope = house.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Set(new Actor { Name = "Cán bộ", Permissions = new HashSet<string>([RegistryPermissions.Write]) }, new Door("cli"));
        return await order(scope.ServiceProvider.GetRequiredService<TUse>());
    }
}
