using LangNghe.Registry.Domain;

namespace LangNghe.Tests.Rules.Registry;

public sealed class VillageFactLineTests
{
    private static readonly VillageFacts _facts = new() { Name = "Trống Đọi Tam", Group = TradeGroup.Handicraft, Latitude = 20.5, CommuneId = Guid.NewGuid() };

    [Fact]
    public void Every_field_has_a_Vietnamese_label() =>
        Assert.DoesNotContain(VillageFactLines.Compare(null, _facts, _ => "x"), l => typeof(VillageFacts).GetProperty(l.Label) is not null);

    [Fact]
    public void What_was_typed_with_spaces_around_it_does_not_change() =>
        Assert.DoesNotContain(VillageFactLines.Compare(_facts, _facts with { Name = " Trống Đọi Tam " }, _ => "x"), l => l.Changes);

    [Fact]
    public void Values_stand_in_words_old_beside_new()
    {
        var line = Assert.Single(VillageFactLines.Compare(_facts, _facts with { Group = TradeGroup.Salt }, _ => "x"), l => l.Changes);
        Assert.Equal((TradeGroup.Handicraft.Words, TradeGroup.Salt.Words), (line.Before, line.After));
    }
}
