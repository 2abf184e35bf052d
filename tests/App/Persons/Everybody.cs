using LangNghe.Foundation.Rules;
using LangNghe.Persons;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using LangNghe.Territory;
using LangNghe.Territory.Domain;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Persons;

/// <summary>People for the tests to write about.</summary>
internal static class Everybody
{
    extension(Site site)
    {
        /// <summary>Enters somebody past every page.</summary>
        public async Task<Guid> Somebody(string name, string? number = null, Guid? unit = null, int? born = null) =>
            (await site.Do<RegisterPerson, Outcome<Person>>(register => register.Run(
                new RegisterFacts { Person = new PersonFacts { Name = name, UnitId = unit, BirthYear = born }, IdentityNumber = number, IsAnother = true }, default))).Value.Id;

        public Task<Person> Kept(Guid id) => site.Read(db => db.Persons.AsNoTracking().SingleAsync(p => p.Id == id));

        public async Task<Guid> Commune(string code) =>
            (await site.Do<UnitBooks, UnitBook>(books => books.Current(default))).Find(code, TestClock.Today)!.UnitId;
    }
}
