using LangNghe.Territory.Domain;
using LangNghe.Territory.Outlines;
using LangNghe.Territory.Seeding;

namespace LangNghe.Tests.Rules.Territory;

public sealed class TwoDaysSideBySide
{
    private static readonly UnitBook _book = UnitFiles.Read(new Dictionary<string, Guid>(StringComparer.Ordinal)).AsBook();
    private static readonly DateOnly _2022 = new(2022, 1, 1);
    private static readonly DateOnly _end2024 = new(2024, 12, 31);
    private static readonly DateOnly _start2025 = new(2025, 1, 1);
    private static readonly DateOnly _late2025 = new(2025, 7, 1);

    [Fact]
    public void Every_commune_of_both_days_stands_in_one_bundle()
    {
        var bundles = UnitComparison.Of(_book, _2022, _late2025);
        Assert.Equal(109, bundles.SelectMany(b => b.Before).Select(p => p.UnitId).Distinct().Count());
        Assert.Equal(109, bundles.Sum(b => b.Before.Count));
        Assert.Equal(33, bundles.Sum(b => b.After.Count));
    }

    [Fact]
    public void The_five_that_were_split_stand_in_gold_and_no_others()
    {
        var split = UnitComparison.Of(_book, _2022, _late2025).SelectMany(b => b.Before.Where((_, at) => b.HasPart(at)));
        Assert.Equal(["13285", "13324", "13354", "13357", "13363"], split.Select(p => p.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void On_two_days_of_one_map_nothing_changed() =>
        Assert.All(UnitComparison.Of(_book, _2022, _end2024), b => Assert.True(b.IsUnchanged));

    [Fact]
    public void A_change_of_type_alone_is_a_change_of_one_unit()
    {
        var que = Assert.Single(UnitComparison.Of(_book, _end2024, _start2025), b => b.Before.Any(p => p.Name == "Quế"));
        Assert.False(que.IsUnchanged);
        Assert.Equal(("Thị trấn Quế", "Phường Quế"), (que.Before[0].FullName, que.After[0].FullName));
    }

    [Fact]
    public void Changes_between_two_days_leave_out_the_first_and_hold_the_last()
    {
        Assert.Equal([_start2025, _late2025], MapChange.Between(_book, _2022, _late2025).Select(c => c.Day));
        Assert.Empty(MapChange.Between(_book, _start2025, new DateOnly(2025, 6, 30)));
        Assert.Empty(MapChange.Between(_book, _late2025, _late2025));
    }

    [Fact]
    public void The_scheme_gives_every_commune_a_cell_around_its_point()
    {
        var points = _book.CommunesOn(_late2025).Select(p => _book.Point(p.UnitId)!).ToList();
        var cells = SchematicAreas.Of(points);
        Assert.Equal(33, cells.Count);
        Assert.All(points, p => Assert.True(cells[p.UnitId].Contains(new NetTopologySuite.Geometries.Point(p.Longitude, p.Latitude))));
        Assert.All(cells.Values, c => Assert.True(c.IsValid && c.Area > 0));
    }

    [Fact]
    public void No_point_and_one_point_make_a_scheme_too()
    {
        Assert.Empty(SchematicAreas.Of([]));
        Assert.Single(SchematicAreas.Of([new LabelPoint(Guid.NewGuid(), 20.5, 105.9)]));
    }
}
