using LangNghe.Registry.Domain;
using LangNghe.Registry.Establishments;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Registry;

public sealed class ManyEstablishments(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_is_wrong_is_told_at_its_line_whatever_the_others_are()
    {
        var told = await site.Do<CheckEstablishments, IReadOnlyList<CheckedLine>>(use => use.Run([Line(7, 16, "Hộ đúng"), Line(8, 16, ""), Line(9, 9_999, "Hộ của làng không có"), Line(10, null, "Hộ không làng")], default));
        Assert.Equal(["", "Name", "Village", "Village"], told.Select(t => string.Join(' ', t.Problems.Select(p => p.Field))));
    }

    [Fact]
    public async Task Likely_doubles_of_the_register_are_told_the_strongest_sign_first()
    {
        await site.Enter(Line(1, 17, "Hộ Bùi Văn Có", "0912000333"), Line(2, 19, "Hộ có điện thoại", "0912000444"));
        var told = await site.Do<CheckEstablishments, IReadOnlyList<CheckedLine>>(use => use.Run(
            [Line(1, 17, "HỘ BÙI VĂN CÓ"), Line(2, 18, "Hộ khác", "0912000333"), Line(3, 17, "Hộ Bùi Văn Có", "0912000444"), Line(4, 18, "Hộ một mình")], default));
        Assert.All(told, t => Assert.False(t.Problems.Any));
        Assert.Equal([1, 1, 2, 0], told.Select(t => t.Doubles.Count()));
        Assert.Contains("cùng tên, trong làng này", told[0].Doubles.First().Words, StringComparison.Ordinal);
        Assert.Contains("cùng số điện thoại, ở làng khác", told[1].Doubles.First().Words, StringComparison.Ordinal);
        Assert.Equal([LikeSign.Phone, LikeSign.Name], told[2].Doubles.Select(d => d.Sign));
    }

    private static EstablishmentLine Line(int row, int? village, string name, string? phone = null) =>
        new(row, village, new EstablishmentFacts { Name = name, Kind = EstablishmentKind.Household, Phone = phone, From = new DateOnly(2020, 1, 1), Workers = 2 });
}
