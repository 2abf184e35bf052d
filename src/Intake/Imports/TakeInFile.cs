using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Jobs;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Domain;
using LangNghe.Intake.Kinds;
using LangNghe.Intake.Reading;
using LangNghe.Law.Attachments;

namespace LangNghe.Intake.Imports;

/// <summary>Keeps a file that somebody wants to import and orders its check. What can be seen at once to be no table is not kept.</summary>
public sealed class TakeInFile(AppDb db, Actor actor, CurrentAct act, FileStore store, JobQueue queue, ImportKinds kinds, TimeProvider clock)
{
    public const string Field = "Upload";
    public const string KindField = "Kind";

    private const int LongestName = 255;

    public async Task<Outcome<Import>> Run(string? kind, FileFacts facts, CancellationToken stop)
    {
        var problems = new Problems();
        var known = kinds.Find(kind);
        problems.When(known is null, KindField, "Chọn loại số liệu.");
        if (facts.Content is not { Length: > 0 } content)
        {
            problems.Add(Field, "Chọn một tệp có nội dung.");
            return problems;
        }

        if (WhyUnreadable(content) is { } why)
        {
            problems.Add(Field, why);
        }

        if (problems.Any)
        {
            return problems;
        }

        var import = await Keep(known!, facts, stop);
        await queue.Add(CheckWork.Code, import.Id.ToString(), stop);
        return import;
    }

    /// <summary>Keeps the content, and adds the import to what the next save writes.</summary>
    internal async Task<Import> Keep(ImportKind kind, FileFacts facts, CancellationToken stop)
    {
        var content = facts.Content!;
        content.Position = 0;
        var hash = await store.Keep(content, stop);
        var name = PlainName.OfFile(facts.Name, LongestName);
        var import = new Import(kind.Code, actor.AccountId, actor.Name, name, hash, clock.UtcNow());
        db.Add(new StoredFile(name, ContentType(content), content.Length, hash));
        db.Add(import);
        act.Begin(IntakeActs.TakeIn);
        return import;
    }

    /// <summary>Opens it as far as its directory, and no further: rows are the job's.</summary>
    private static string? WhyUnreadable(Stream content)
    {
        try
        {
            using var book = Workbook.Open(new Unclosed(content));
            return null;
        }
        catch (UnreadableFileException why)
        {
            return why.Message;
        }
    }

    private static string ContentType(Stream content) => FileKind.Of(content) ?? "application/octet-stream";
}
