using LangNghe.Registry.Domain;
using LangNghe.Registry.Journal;

namespace LangNghe.Tests.Rules.Registry;

public sealed class WordsOfTheHistory
{
    [Fact]
    public void Every_field_of_a_village_has_its_word() =>
        Assert.Empty(typeof(VillageFacts).GetProperties().Select(p => p.Name).Where(n => FieldLabels.Field(nameof(VillageProfile), n) == n));

    [Fact]
    public void Every_row_about_a_village_has_its_word() =>
        Assert.Empty(typeof(VillageRow).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(VillageRow)) && !t.IsAbstract).Select(t => t.Name).Where(n => FieldLabels.Thing(n) == n));
}
