using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Law.Seeding;

/// <summary>Enters the documents, clauses and parameters of <c>data/law</c> that are missing by their codes; never overwrites.</summary>
public sealed class SeedLaw(AppDb db, CurrentAct act, LawBooks books)
{
    public async Task Run(CancellationToken stop)
    {
        var documents = await db.Documents.Where(d => d.Code != null).Select(d => new { d.Code, d.Id }).ToDictionaryAsync(d => d.Code!, d => d.Id, stop);
        var clauses = await db.Clauses.Select(c => new { c.Code, c.Id }).ToDictionaryAsync(c => c.Code, c => c.Id, stop);
        var parameters = (await db.Parameters.Select(p => new { p.Name, p.ValidFrom }).ToListAsync(stop)).Select(p => (p.Name, p.ValidFrom)).ToHashSet();
        foreach (var text in LawFiles.Read())
        {
            Enter(text, documents, clauses, parameters);
        }

        if (!db.ChangeTracker.HasChanges())
        {
            return;
        }

        act.Begin(LawActs.Seed, new ActReason("Văn bản pháp luật đi kèm chương trình"));
        await db.SaveChangesAsync(stop);
        books.Forget();
    }

    private void Enter(LawText text, Dictionary<string, Guid> documents, Dictionary<string, Guid> clauses, HashSet<(string, DateOnly)> parameters)
    {
        if (!documents.TryGetValue(text.Document.Code!, out var documentId))
        {
            db.Add(text.Document);
            documentId = text.Document.Id;
        }

        var clauseIds = new Dictionary<Guid, Guid>();
        foreach (var clause in text.Clauses)
        {
            if (clauses.TryGetValue(clause.Code, out var known))
            {
                clauseIds[clause.Id] = known;
                continue;
            }

            var entered = clause.Of(documentId);
            db.Add(entered);
            clauseIds[clause.Id] = entered.Id;
        }

        db.AddRange(text.Parameters.Where(p => !parameters.Contains((p.Name, p.ValidFrom))).Select(p => p.Of(clauseIds[p.ClauseId])));
    }
}
