using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Law.Attachments;

/// <summary>Who may read a file: whoever may read one of the records it is attached to, and nobody else.</summary>
public sealed class FileGates(AppDb db, Actor actor, IEnumerable<FileGate> gates)
{
    private const string DocumentPrefix = "document";

    private readonly Dictionary<string, FileGate> _byPrefix = gates.ToDictionary(g => g.Prefix.TrimEnd(':'), StringComparer.Ordinal);

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

    public async Task<bool> MayRead(string subject, CancellationToken stop)
    {
        var colon = subject.IndexOf(':', StringComparison.Ordinal);
        if (!actor.IsSignedIn || colon < 0 || !Guid.TryParse(subject.AsSpan(colon + 1), out var id))
        {
            return false;
        }

        var prefix = subject[..colon];
        return prefix == DocumentPrefix ? await MayReadDocument(id, stop)
            : _byPrefix.TryGetValue(prefix, out var gate) && await gate.MayRead(db, actor, id, stop);
    }

    /// <summary>Law is open; a registered paper follows the records whose acts cite it.</summary>
    public async Task<bool> MayReadDocument(Guid id, CancellationToken stop)
    {
        if (!actor.IsSignedIn || await db.Documents.Where(d => d.Id == id).Select(d => (bool?)d.IsLaw).FirstOrDefaultAsync(stop) is not { } isLaw)
        {
            return false;
        }

        if (isLaw || actor.May(LawPermissions.Write))
        {
            return true;
        }

        foreach (var subject in await Citing(id).Distinct().ToListAsync(stop))
        {
            if (!subject.StartsWith(DocumentPrefix + ":", StringComparison.Ordinal) && await MayRead(subject, stop))
            {
                return true;
            }
        }

        return false;
    }

    private IQueryable<string> Citing(Guid documentId) =>
        db.Acts.Where(a => a.DocumentId == documentId).Join(db.ActSubjects, a => a.Id, s => s.ActId, (_, s) => s.Subject);
}
