using LangNghe.Law.Domain;
using LangNghe.Territory.Domain;
using LangNghe.Territory.Seeding;

namespace LangNghe.Tests.Rules.Territory;

/// <summary>The units as data/units gives them, at the edges of their days.</summary>
public sealed class UnitsThroughTime
{
    private static readonly WrittenUnits _written = UnitFiles.Read(new Dictionary<string, Guid>(StringComparer.Ordinal));
    private static readonly UnitBook _book = _written.AsBook();
    private static readonly DateOnly _2019 = new(2019, 12, 31);
    private static readonly DateOnly _2022 = new(2022, 1, 1);
    private static readonly DateOnly _early2025 = new(2025, 3, 1);
    private static readonly DateOnly _late2025 = new(2025, 7, 1);

    [Theory]
    [InlineData("2020-01-01", 109, 6)]
    [InlineData("2021-12-31", 109, 6)]
    [InlineData("2024-12-31", 109, 6)]
    [InlineData("2025-01-01", 98, 6)]
    [InlineData("2025-06-30", 98, 6)]
    [InlineData("2025-07-01", 33, 0)]
    [InlineData("2030-01-01", 33, 0)]
    public void Communes_and_districts_of_the_day(string day, int communes, int districts)
    {
        var on = DateOnly.Parse(day);
        Assert.Equal(communes, _book.CommunesOn(on).Count);
        Assert.Equal(districts, _book.UnitsOn(on).Count(p => _book.Unit(p.UnitId).Level == UnitLevel.District));
    }

    [Fact]
    public void Seventeen_xa_and_sixteen_phuong_since_July_2025() => Assert.Equal(
        [("Phường", 16), ("Xã", 17)],
        _book.CommunesOn(_late2025).GroupBy(p => p.Type).Select(g => (g.Key, g.Count())).OrderBy(g => g.Key, StringComparer.Ordinal));

    [Fact]
    public void A_change_of_type_is_a_new_period_of_the_same_unit()
    {
        var kimBang = _book.Find("350", _2022)!;
        Assert.Equal("Huyện Kim Bảng", kimBang.FullName);
        Assert.Equal("Thị xã Kim Bảng", _book.On(kimBang.UnitId, new DateOnly(2025, 1, 1))!.FullName);
        Assert.Equal("Huyện Kim Bảng", _book.On(kimBang.UnitId, new DateOnly(2024, 12, 31))!.FullName);
        var que = _book.Find("13384", _2022)!;
        Assert.Equal(["Thị trấn Quế", "Phường Quế"], _book.Periods(que.UnitId).Select(p => p.FullName));
    }

    [Fact]
    public void A_code_that_is_used_again_is_another_unit()
    {
        var (old, young) = (_book.Find("13285", _2022)!, _book.Find("13285", _late2025)!);
        Assert.Equal(("Quang Trung", "Phủ Lý"), (old.Name, young.Name));
        Assert.NotEqual(old.UnitId, young.UnitId);
        Assert.Null(_book.On(old.UnitId, _late2025));
    }

    [Fact]
    public void Even_a_code_and_name_that_stay_are_another_unit_since_July_2025()
    {
        Assert.NotEqual(_book.Find("13318", _2022)!.UnitId, _book.Find("13318", _late2025)!.UnitId);
        Assert.Equal(34, _book.UnitsOn(_late2025).Count(p => _book.Periods(p.UnitId).Count == 1 && p.From == _late2025));
    }

    [Fact]
    public void Two_units_of_one_name_on_one_day_are_two() =>
        Assert.Equal(2, new[] { _book.Find("347", _2022)!.UnitId, _book.Find("13285", _late2025)!.UnitId }.Distinct().Count());

    [Theory]
    [InlineData("13285")]
    [InlineData("13324")]
    [InlineData("13354")]
    [InlineData("13357")]
    [InlineData("13363")]
    public void Five_communes_were_split_and_lie_wholly_nowhere(string code)
    {
        var unit = _book.Find(code, _2022)!.UnitId;
        Assert.True(_book.IsSplit(unit));
        Assert.Null(_book.Resolve(unit, _late2025));
        Assert.True(_book.Successors(unit, _late2025) is { Count: 2 } heirs && heirs.All(h => !h.Whole));
    }

    [Fact]
    public void No_other_was_split() => Assert.Equal(5, _book.All.Count(_book.IsSplit));

    [Fact]
    public void Every_commune_of_2022_that_was_not_split_lies_wholly_in_one_of_the_33()
    {
        var lost = _book.CommunesOn(_2022).Where(p => !_book.IsSplit(p.UnitId) && _book.Resolve(p.UnitId, _late2025) is null);
        Assert.Empty(lost.Select(p => p.FullName));
    }

    [Fact]
    public void Resolving_walks_forward_over_two_steps()
    {
        var mocNam = _book.Find("13339", _2022)!.UnitId;
        Assert.Equal("Mộc Hoàn", _book.On(_book.Resolve(mocNam, _early2025)!.Value, _early2025)!.Name);
        Assert.Equal("Duy Tân", _book.On(_book.Resolve(mocNam, _late2025)!.Value, _late2025)!.Name);
        Assert.Equal(mocNam, _book.Resolve(mocNam, _2022));
    }

    [Fact]
    public void Resolving_backward_into_several_gives_none()
    {
        var duyTan = _book.Find("13330", _late2025)!.UnitId;
        Assert.Null(_book.Resolve(duyTan, _2022));
        Assert.Null(_book.Resolve(_book.Find("13327", _early2025)!.UnitId, _2022));
    }

    [Fact]
    public void A_heir_from_memory_is_no_ground_for_placing_anything()
    {
        var dongLy = _book.Find("13597", _2019)!;
        Assert.Equal("Đồng Lý", dongLy.Name);
        Assert.Equal(Confidence.L, Assert.Single(_book.WentInto(dongLy.UnitId)).Confidence);
        Assert.Null(_book.Resolve(dongLy.UnitId, _2022));
        Assert.Null(_book.Resolve(_book.Find("13597", _2022)!.UnitId, _2019));
    }

    [Fact]
    public void Seven_communes_of_2019_have_no_heir()
    {
        string[] codes = ["13375", "13378", "13462", "13537", "13549", "13564", "13603"];
        Assert.All(codes, code => Assert.Empty(_book.Successors(_book.Find(code, _2019)!.UnitId, _2022)));
    }

    [Theory]
    [InlineData("13288", "Châu Cầu", "Phủ Lý")]
    [InlineData("13297", "Châu Cầu", "Phủ Lý")]
    [InlineData("13300", "Châu Cầu", "Phủ Lý")]
    [InlineData("13312", "Liêm Chính", "Phủ Lý")]
    [InlineData("13381", "Tân Hiệp", "Hà Nam")]
    [InlineData("13522", "Bình An", "Bình An")]
    public void Six_heirs_rest_on_position_and_names_and_are_marked_M(string code, string next, string last)
    {
        var unit = _book.Find(code, _2022)!.UnitId;
        var step = Assert.Single(_book.WentInto(unit));
        Assert.Equal((SuccessionBasis.Geometry, Confidence.M, false), (step.Basis, step.Confidence, step.Part));
        Assert.Equal(next, _book.Latest(step.ToUnitId).Name);
        Assert.Equal(last, _book.Latest(_book.Resolve(unit, _late2025)!.Value).Name);
    }

    [Fact]
    public void The_steps_of_July_2025_rest_on_the_law() => Assert.All(
        _book.Successions.Where(s => s.Day == _late2025), s => Assert.Equal((SuccessionBasis.Law, Confidence.H), (s.Basis, s.Confidence)));

    [Fact]
    public void A_commune_across_a_border_has_two_former_districts()
    {
        Assert.Equal(["Phủ Lý", "Thanh Liêm"], Districts(_book.Find("13318", _late2025)!.UnitId));
        Assert.Equal(["Duy Tiên", "Phủ Lý"], Districts(_book.Find("13366", _late2025)!.UnitId));
        Assert.Equal(["Lý Nhân"], Districts(_book.Find("13591", _late2025)!.UnitId));
        Assert.Equal(["Lý Nhân"], Districts(_book.Find("13570", _2022)!.UnitId));
    }

    [Fact]
    public void Every_one_of_the_33_lies_in_a_former_district() =>
        Assert.All(_book.CommunesOn(_late2025), p => Assert.NotEmpty(_book.FormerDistrict(p.UnitId)));

    [Fact]
    public void Ancestors_of_the_day()
    {
        var nguyenLy = _book.Find("13570", _2022)!.UnitId;
        Assert.Equal(["Lý Nhân", "Hà Nam"], _book.Ancestors(nguyenLy, _2022).Select(p => p.Name));
        Assert.Empty(_book.Ancestors(nguyenLy, _late2025));
        Assert.Equal(["Ninh Bình"], _book.Ancestors(_book.Find("13591", _late2025)!.UnitId, _late2025).Select(p => p.Name));
    }

    [Fact]
    public void Names_are_said_as_people_say_them()
    {
        var nguyenLy = _book.Find("13570", _2022)!.UnitId;
        Assert.Equal("xã Nguyên Lý, huyện Lý Nhân", _book.Name(nguyenLy, _2022));
        Assert.Equal("xã Nguyên Lý, huyện Lý Nhân", _book.Name(nguyenLy, _late2025));
        Assert.Equal("xã Nam Xang", _book.Name(_book.Find("13591", _late2025)!.UnitId, _late2025));
    }

    [Fact]
    public void The_whole_of_a_unit_holds_what_it_was_made_of_and_nothing_that_became_of_it()
    {
        var lyNhan = _book.SubtreeEver(_book.Find("353", _2022)!.UnitId);
        Assert.Contains(_book.Find("13570", _2022)!.UnitId, lyNhan);
        Assert.DoesNotContain(_book.Find("13591", _late2025)!.UnitId, lyNhan);
        Assert.Contains(_book.Find("13603", _2019)!.UnitId, lyNhan);
        Assert.DoesNotContain(_book.Find("13573", _2022)!.UnitId, _book.SubtreeEver(_book.Find("13591", _late2025)!.UnitId));
        Assert.Contains(_book.Find("13570", _2022)!.UnitId, _book.SubtreeEver(_book.Find("13591", _late2025)!.UnitId));
    }

    [Fact]
    public void The_area_holds_every_unit_but_Ninh_Binh()
    {
        var outside = Assert.Single(_written.Units, u => u.AreaCode is null);
        Assert.Equal("Ninh Bình", _book.Latest(outside.Id).Name);
        Assert.All(_book.CommunesOn(_late2025), p => Assert.Equal(Area.HaNam, _book.Unit(p.UnitId).AreaCode));
    }

    [Fact]
    public void The_days_of_change_are_four() => Assert.Equal(
        [UnitPeriod.Beginning, new(2020, 1, 1), new(2025, 1, 1), new(2025, 7, 1)], _book.ChangeDays);

    [Fact]
    public void Every_commune_since_2020_has_a_point_within_its_bounds() => Assert.All(
        _book.CommunesOn(_2022).Concat(_book.CommunesOn(_early2025)).Concat(_book.CommunesOn(_late2025)),
        p => Assert.True(_book.Point(p.UnitId) is { } at && at.South <= at.Latitude && at.Latitude <= at.North && at.West <= at.Longitude && at.Longitude <= at.East));

    private static IEnumerable<string> Districts(Guid unit) => _book.FormerDistrict(unit).Select(p => p.Name);
}
