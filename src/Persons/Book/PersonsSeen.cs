using LangNghe.Foundation.Who;
using LangNghe.Persons.Domain;

namespace LangNghe.Persons.Book;

public static class PersonsSeen
{
    extension(IQueryable<Person> persons)
    {
        /// <summary>The people of the actor's communes; one without a commune is seen by those who see the whole area, one whose data is restricted by those who restrict and release.</summary>
        public IQueryable<Person> VisibleTo(Actor actor)
        {
            var open = actor.May(PersonsPermissions.Restrict) ? persons : persons.Where(p => p.RestrictedOn == null);
            if (actor.Units is null)
            {
                return open;
            }

            var units = actor.Units.Select(u => (Guid?)u).ToArray();
            return open.Where(p => units.Contains(p.UnitId));
        }
    }
}
