using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Law.Attachments;

/// <summary>Who may read a file: whoever may read one of the things it is attached to, and nobody else.</summary>
public sealed class FileGates(AppDb db, Actor actor, ReadableDocuments documents, IEnumerable<ReadingGate> gates)
{
    private const string DocumentPrefix = "document";

    private readonly Dictionary<string, ReadingGate> _byPrefix = gates.ToDictionary(g => g.Prefix, StringComparer.Ordinal);

    public async Task<bool> MayReadFile(Guid fileId, CancellationToken stop)
    {
        foreach (var subject in await db.Attachments.Where(a => a.FileId == fileId).Select(a => a.Subject).ToListAsync(stop))
        {
            if (await MayRead(subject, stop))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="subject">A thing, or a part of it: who may read the thing may read its parts.</param>
    public async Task<bool> MayRead(string subject, CancellationToken stop) =>
        actor.IsSignedIn && subject.Split(':') is [var prefix, var written, ..] && Guid.TryParse(written, out var id)
        && (prefix == DocumentPrefix ? await documents.Has(id, stop) : _byPrefix.TryGetValue(prefix, out var gate) && await gate.MayRead(db, actor, id, stop));
}
