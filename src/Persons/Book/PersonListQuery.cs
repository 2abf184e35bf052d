using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Domain;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Persons.Book;

/// <summary>What the list of people is asked: a name without marks, or a telephone number. Identity numbers are not searched.</summary>
public sealed record PersonListQuery
{
    [FromQuery(Name = "tim")]
    public string? Search { get; init; }

    public IQueryable<Person> Of(AppDb db, Actor actor)
    {
        var people = db.Persons.VisibleTo(actor).Where(p => p.ErasedAt == null);
        if (PhoneNumber.Read(Search) is { } phone)
        {
            return people.Where(p => p.Phone == phone);
        }

        foreach (var word in VietnameseText.SearchKey(Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            people = people.Where(p => p.SearchKey.Contains(word));
        }

        return people;
    }
}
