using LangNghe.People.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.People.Artisans;

/// <summary>Titles, and how many workers were trained by year: the counts are the register's yearly figures.</summary>
/// <param name="Withheld">Titles whose holder's name is not for who looks.</param>
public sealed record PeopleOfVillage(RecordShelf<ArtisanTitle> Titles, IReadOnlyList<YearlyFigure> Trained, IReadOnlySet<Guid> Withheld)
{
    public string NameOf(ArtisanTitle title) => Withheld.Contains(title.Id) ? "(không công bố họ tên)" : title.PersonName;
}
