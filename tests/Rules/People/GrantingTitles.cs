using LangNghe.Foundation.Time;
using LangNghe.People.Artisans;
using LangNghe.People.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Tests.Rules.Reading;

namespace LangNghe.Tests.Rules.People;

public sealed class GrantingTitles
{
    private static readonly DateOnly _today = new(2026, 3, 1);
    private static readonly TitleTerms _terms = LawFromFiles.Read().TitlesOn(_today);

    [Fact]
    public void Each_level_has_its_own_titles()
    {
        Assert.Empty(Facts().Check(_terms, _today));
        Assert.Single((Facts() with { Level = TitleLevel.National }).Check(_terms, _today), p => p.Field == nameof(ArtisanFacts.Title));
        Assert.Empty((Facts() with { Level = TitleLevel.National, Title = "Nghệ nhân ưu tú" }).Check(_terms, _today));
    }

    [Fact]
    public void A_year_is_enough_and_is_shown_as_a_year()
    {
        var title = ArtisanTitle.Of(Guid.NewGuid(), Facts() with { GrantedOn = new DateOnly(2015, 6, 7), GrantedOnKnown = Known.Year }, _terms, _today).Value;
        Assert.Equal((new DateOnly(2015, 1, 1), Known.Year, "từ năm 2015"), (title.From, title.FromKnown, title.Days));
    }

    [Fact]
    public void A_title_that_a_source_only_mentions_is_held_from_that_day_at_the_latest()
    {
        var title = ArtisanTitle.Of(Guid.NewGuid(), Facts() with { GrantedOnKnown = Known.Attested }, _terms, _today).Value;
        Assert.Equal("chậm nhất 20/11/2019, xác nhận lần cuối 20/11/2019", title.Days);
    }

    [Fact]
    public void The_death_of_an_artisan_needs_no_decision()
    {
        var title = ArtisanTitle.Of(Guid.NewGuid(), Facts(), _terms, _today).Value;
        Assert.Empty(new EndFacts { EndsOn = new DateOnly(2025, 5, 5) }.Check(title, _today, needsDecision: false));
    }

    private static ArtisanFacts Facts() => new()
    {
        PersonName = "Nguyễn Văn A", Level = TitleLevel.Province, Title = "Nghệ nhân", GrantedOn = new DateOnly(2019, 11, 20),
    };
}
