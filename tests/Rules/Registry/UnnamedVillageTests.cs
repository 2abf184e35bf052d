using LangNghe.Registry.Domain;

namespace LangNghe.Tests.Rules.Registry;

public sealed class UnnamedVillageTests
{
    private static readonly UnnamedVillage _place = new(30, VillageKind.Ordinary, TradeGroup.Processing);
    private static readonly Dictionary<string, long> _totals = new() { ["villages.active.group.processing.ordinary"] = 8, ["villages.active.group.handicraft.ordinary"] = 0 };

    [Fact]
    public void The_same_kind_and_group_fit() =>
        Assert.Null(UnnamedVillages.WhyNot(_place, VillageKind.Ordinary, TradeGroup.Processing, [_place], _totals));

    [Fact]
    public void Another_kind_is_sent_to_a_place_that_fits() => Assert.Contains("số 29",
        UnnamedVillages.WhyNot(_place, VillageKind.Traditional, TradeGroup.Processing, [_place, new(29, VillageKind.Traditional, TradeGroup.Processing)], _totals), StringComparison.Ordinal);

    [Theory]
    [InlineData(TradeGroup.Processing, "villages.active.group.processing.ordinary = 8")]
    [InlineData(TradeGroup.Handicraft, "villages.active.group.handicraft.ordinary = 0")]
    [InlineData(TradeGroup.Salt, "villages.active.group.salt.ordinary")]
    public void Where_none_is_left_the_total_that_is_contradicted_is_named(TradeGroup group, string figure) => Assert.Contains(figure,
        UnnamedVillages.WhyNot(new(49, VillageKind.Ordinary, TradeGroup.Manufacture), VillageKind.Ordinary, group, [], _totals), StringComparison.Ordinal);

    [Fact]
    public void The_placeholder_is_no_name()
    {
        var facts = new IdentityFacts { Kind = VillageKind.Ordinary, Village = new() { Name = "Làng nghề chưa nêu tên số 30", Group = TradeGroup.Processing } };
        Assert.Equal(["Village.Name"], facts.Check("Làng nghề chưa nêu tên số 30").Select(p => p.Field));
    }
}
