using LangNghe.Foundation.Who;
using LangNghe.Persons.Domain;

namespace LangNghe.Persons.Book;

public static class PersonsSeen
{
    extension(IQueryable<Person> persons)
    {
        /// <summary>The people of the actor's communes; one without a commune is seen by those who see the whole area.</summary>
        public IQueryable<Person> VisibleTo(Actor actor)
        {
            if (actor.Units is null)
            {
                return persons;
            }

            var units = actor.Units.Select(u => (Guid?)u).ToArray();
            return persons.Where(p => units.Contains(p.UnitId));
        }
    }
}
