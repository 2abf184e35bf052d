using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.Law.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Timeline;

/// <summary>The documents and acts behind the rows of one village, in words.</summary>
public sealed class Sources
{
    private readonly Dictionary<Guid, Document> _documents;
    private readonly Dictionary<Guid, RecordedAct> _acts;

    private Sources(Dictionary<Guid, Document> documents, Dictionary<Guid, RecordedAct> acts) => (_documents, _acts) = (documents, acts);

    public static async Task<Sources> Load(AppDb db, IEnumerable<Guid?> documentIds, IReadOnlyCollection<RecordedAct> acts, CancellationToken stop)
    {
        var ids = documentIds.Concat(acts.Select(a => a.DocumentId)).OfType<Guid>().Distinct().ToList();
        var documents = ids.Count == 0 ? [] : await db.Documents.AsNoTracking().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, stop);
        return new Sources(documents, acts.ToDictionary(a => a.Id));
    }

    /// <summary>What the row stands on: the document with the place in it, else the act that wrote it.</summary>
    public TimelineNote Of(Dated row)
    {
        var act = _acts.GetValueOrDefault(row.RecordedBy);
        return (row.SourceDocumentId ?? act?.DocumentId) is { } id && Document(id) is { } document ? document with { Words = row.SourceNote ?? document.Words }
            : (row.SourceNote ?? act?.DocumentText) is { Length: > 0 } words ? new TimelineNote(words)
            : act is null ? new TimelineNote("chưa ghi nguồn")
            : new TimelineNote($"{act.ActorName} ghi ngày {Vi.Day(VietnamDay.Of(act.At))}");
    }

    public TimelineNote? Document(Guid? id) => id is { } known && _documents.TryGetValue(known, out var document) ? new TimelineNote(document.Cited, $"/van-ban/{document.Id}") : null;

    public RecordedAct? Act(Guid id) => _acts.GetValueOrDefault(id);
}
