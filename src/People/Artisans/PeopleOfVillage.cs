using LangNghe.People.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.People.Artisans;

/// <summary>Titles, and how many workers were trained by year: the counts are the register's yearly figures.</summary>
public sealed record PeopleOfVillage(RecordShelf<ArtisanTitle> Titles, IReadOnlyList<YearlyFigure> Trained);
