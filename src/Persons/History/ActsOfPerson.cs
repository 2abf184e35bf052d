using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Persons.Domain;
using LangNghe.Persons.Held;

namespace LangNghe.Persons.History;

/// <summary>What was done with the data of somebody: the acts about the person, and about what exists for the person's sake alone.</summary>
public sealed class ActsOfPerson(AppDb db, IEnumerable<PersonalData> data)
{
    public async Task<IQueryable<Act>> Of(Guid personId, CancellationToken stop)
    {
        var subjects = new List<string> { Person.SubjectOf(personId) };
        foreach (var told in data.Select(d => d.Subjects).OfType<Func<AppDb, Guid, CancellationToken, Task<IReadOnlyList<string>>>>())
        {
            subjects.AddRange(await told(db, personId, stop));
        }

        var acts = db.ActSubjects.Where(s => subjects.Contains(s.Subject)).Select(s => s.ActId).Distinct();
        return db.Acts.Where(a => acts.Contains(a.Id));
    }
}
