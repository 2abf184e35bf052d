namespace LangNghe.People.Domain;

/// <summary>The titles that are known on a day, by level.</summary>
public sealed record TitleTerms(IReadOnlyList<string> National, IReadOnlyList<string> Provincial)
{
    public IReadOnlyList<string> Of(TitleLevel level) => level == TitleLevel.National ? National : Provincial;
}
