using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using LangNghe.Law.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Law.Attachments;

/// <summary>The documents that the actor may read: the one answer for the list, the page, its files and every choice of a form. Law is open to who signed in; a registered paper to who sees the whole area, to who registered it, and to who may read a thing that cites it.</summary>
public sealed class ReadableDocuments(AppDb db, Actor actor, IEnumerable<ReadingGate> gates)
{
    private const string Prefix = "document:";

    private IReadOnlySet<Guid>? _papers;

    public bool SeesWholeArea => actor.IsSignedIn && actor.Units is null;

    public async Task<IQueryable<Document>> All(CancellationToken stop)
    {
        if (SeesWholeArea)
        {
            return db.Documents;
        }

        var papers = actor.IsSignedIn ? _papers ??= await Papers(stop) : null;
        return papers is null ? db.Documents.Where(d => false) : db.Documents.Where(d => d.IsLaw || papers.Contains(d.Id));
    }

    public async Task<bool> Has(Guid id, CancellationToken stop) => await (await All(stop)).AnyAsync(d => d.Id == id, stop);

    private async Task<IReadOnlySet<Guid>> Papers(CancellationToken stop)
    {
        var papers = new HashSet<Guid>(await Registered(stop));
        foreach (var gate in gates)
        {
            papers.UnionWith(await gate.Cited(db, actor, stop));
        }

        return papers;
    }

    /// <summary>A paper is entered by an act about it, on its own page or on the way of another act.</summary>
    private async Task<IEnumerable<Guid>> Registered(CancellationToken stop)
    {
        var subjects = await db.Acts.Where(a => a.ActorId == actor.AccountId && a.Kind != LawActs.AttachFile.Code)
            .Join(db.ActSubjects, a => a.Id, s => s.ActId, (_, s) => s.Subject).Where(s => s.StartsWith(Prefix)).Distinct().ToListAsync(stop);
        return subjects.Select(s => Guid.Parse(s[Prefix.Length..]));
    }
}
