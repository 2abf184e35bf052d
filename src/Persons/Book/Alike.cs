using LangNghe.Persons.Domain;

namespace LangNghe.Persons.Book;

/// <param name="Elsewhere">How many more there are whom the actor does not see.</param>
public sealed record Alike(IReadOnlyList<Person> Seen, int Elsewhere)
{
    public bool Any => Seen.Count > 0 || Elsewhere > 0;
}
