using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Attachments;
using LangNghe.Law.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LangNghe.Law.Documents;

[Needs(LawPermissions.Read)]
[TakesFiles]
public sealed class ShowModel(AppDb db, Actor actor, ReadableDocuments documents, FileGates gates, ActBook acts, AttachFile attach, IOptions<AttachmentOptions> options) : PageModel
{
    private const int ActsShown = 50;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public Document Document { get; private set; } = null!;

    public IReadOnlyList<Clause> Clauses { get; private set; } = [];

    public ILookup<Guid, Parameter> Parameters { get; private set; } = Array.Empty<Parameter>().ToLookup(p => p.ClauseId);

    public IReadOnlyList<FileRow> Files { get; private set; } = [];

    public IReadOnlyList<ActRow> Acts { get; private set; } = [];

    public int MaximumMegabytes => options.Value.MaximumMegabytes;

    /// <summary>What is attached to law is read by everybody, so only who writes for the whole area attaches to it.</summary>
    public bool MayWrite => actor.May(LawPermissions.Write) && (!Document.IsLaw || documents.SeesWholeArea);

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop) => await Load(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(Guid id, CancellationToken stop)
    {
        if (!await Load(id, stop))
        {
            return NotFound();
        }

        if (!MayWrite)
        {
            return Forbid();
        }

        await using var content = Upload?.OpenReadStream();
        var outcome = await attach.Run(new FileFacts(Upload?.FileName, content), Document.SubjectOf(id), new ActReason(null, id, Document.Cited), stop);
        return outcome.Ok ? this.GoTo($"/van-ban/{id}#tep", "Đã đính kèm tệp.") : this.ShowAgain(outcome.Problems);
    }

    private async Task<bool> Load(Guid id, CancellationToken stop)
    {
        if (await (await documents.All(stop)).AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, stop) is not { } document)
        {
            return false;
        }

        Document = document;
        Clauses = await db.Clauses.AsNoTracking().Where(c => c.DocumentId == id).OrderBy(c => c.Order).ToListAsync(stop);
        Parameters = (await db.Clauses.Where(c => c.DocumentId == id).Join(db.Parameters.AsNoTracking(), c => c.Id, p => p.ClauseId, (_, p) => p)
            .OrderBy(p => p.Name).ThenBy(p => p.ValidFrom).ToListAsync(stop)).ToLookup(p => p.ClauseId);
        var subject = Document.SubjectOf(id);
        Files = await db.Attachments.Where(a => a.Subject == subject).Join(db.StoredFiles, a => a.FileId, f => f.Id, (_, f) => f)
            .OrderBy(f => f.Id).Select(f => new FileRow(f.Id, f.Name, f.ContentType, f.Size, f.Sha256)).ToListAsync(stop);
        Acts = await Citing(id, subject, stop);
        return true;
    }

    private async Task<IReadOnlyList<ActRow>> Citing(Guid id, string own, CancellationToken stop)
    {
        var citing = await db.Acts.AsNoTracking().Where(a => a.DocumentId == id).OrderByDescending(a => a.Id).Take(ActsShown)
            .Select(a => new { a.Id, a.At, a.Kind, a.ActorName, a.Organisation, a.Reason }).ToListAsync(stop);
        var ids = citing.Select(a => a.Id).ToList();
        var subjects = (await db.ActSubjects.Where(s => ids.Contains(s.ActId)).Select(s => new { s.ActId, s.Subject }).ToListAsync(stop)).ToLookup(s => s.ActId, s => s.Subject);
        var rows = new List<ActRow>();
        foreach (var act in citing)
        {
            if (await MayRead(subjects[act.Id], own, stop))
            {
                rows.Add(new ActRow(act.At, acts.Label(act.Kind), act.ActorName, act.Organisation, act.Reason));
            }
        }

        return rows;
    }

    private async Task<bool> MayRead(IEnumerable<string> subjects, string own, CancellationToken stop)
    {
        foreach (var subject in subjects)
        {
            if (subject == own || await gates.MayRead(subject, stop))
            {
                return true;
            }
        }

        return false;
    }

    public sealed record FileRow(Guid Id, string Name, string ContentType, long Size, string Sha256);

    public sealed record ActRow(DateTime At, string Label, string Who, string? Organisation, string? Reason);
}
