using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Data.Many;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Domain;
using LangNghe.Intake.Kinds;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Registry.Yearly;
using LangNghe.Territory.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Intake.Imports;

/// <summary>Takes back what an import wrote: its rows are withdrawn and those that they replaced written again. What was changed since is kept, and told.</summary>
public sealed class TakeBackImport(AppDb db, Actor actor, SaveMany save, CurrentAct act, TimeProvider clock)
{
    public async Task<Problems> Run(Import import, ImportKind kind, Func<int, Task> told, CancellationToken stop)
    {
        var written = await kind.Written(db.ActSubjects.Where(s => s.Subject == import.Subject).Select(s => s.ActId), stop);
        var lines = Lines(written);
        // Of a village in parts that a history can still show, as they were written.
        var acts = lines.Where(l => !l.IsKept).GroupBy(l => l.VillageId)
            .SelectMany(village => village.Chunk(village.Key is null ? int.MaxValue : ImportKind.MostOfAnAct).Index().Select(part => Act(import, village.Key, part.Item, written, counts: part.Index == 0))).ToList();
        return await save.Run(acts.ToAsyncEnumerable(), more => Along(import, kind, written, lines, more), told, stop);
    }

    /// <summary>What it wrote is taken back only by who may write there today.</summary>
    public async Task<string?> WhyNot(Import import, CancellationToken stop)
    {
        var area = Area.SubjectOf(Area.HaNam);
        var acts = db.ActSubjects.Where(s => s.Subject == import.Subject).Select(s => s.ActId);
        var about = db.ActSubjects.Where(s => acts.Contains(s.ActId)).Select(s => s.Subject);
        if (!actor.May(RegistryPermissions.Decide) && await about.AnyAsync(s => s == area, stop))
        {
            return EnterManyAreaYears.NotAllowed;
        }

        if (actor.Units is null)
        {
            return null;
        }

        // What has gone into another village since is kept as it is, whoever asks.
        var standing = db.VillagesAt(AsOf.On(clock.Today()));
        var elsewhere = (await standing.Select(v => v.Id).Except(standing.VisibleTo(actor).Select(v => v.Id)).ToListAsync(stop)).ToHashSet();
        var foreign = (await about.Where(s => s.StartsWith(Village.SubjectPrefix)).ToListAsync(stop)).Select(s => Guid.Parse(s.Split(':')[1])).Distinct().Count(elsewhere.Contains);
        return foreign == 0 ? null : $"Tệp đã ghi ở {foreign} làng nghề mà hôm nay không còn thuộc địa bàn của bạn, nên bạn không hoàn tác được. Hãy nhờ cơ quan quản lý các làng ấy.";
    }

    private static List<UndoneLine> Lines(WrittenRows written)
    {
        var recorded = written.Recorded.ToLookup(WrittenRows.LineOf);
        var own = written.Recorded.Select(r => r.Id).ToHashSet();
        var withdrawn = written.Withdrawn.Where(r => !own.Contains(r.Id)).ToLookup(WrittenRows.LineOf);
        return
        [
            .. from line in recorded.Select(g => g.Key).Union(withdrawn.Select(g => g.Key))
               let rows = recorded[line].ToList()
               let replaced = withdrawn[line].ToList()
               let isKept = rows.Count > 0 ? rows.Exists(r => r.IsWithdrawn) || (IsNewVillage(rows, replaced) && written.Villages[WrittenRows.VillageOf(rows[0])!.Value].Version > 0) : written.Standing.Contains(line)
               select new UndoneLine(Called(written, rows.Concat(replaced).First()), WrittenRows.VillageOf(rows.Concat(replaced).First()), rows, replaced, isKept),
        ];
    }

    /// <summary>The import registered the village: undone, its number is not used again.</summary>
    private static bool IsNewVillage(IReadOnlyList<Dated> recorded, IReadOnlyList<Dated> replaced) => replaced.Count == 0 && recorded.Any(r => r is VillageProfile);

    private VillageEnding Ended(Village village) => new VillageEnding(village.Id, keptId: null).With(new Span(clock.Today()), new Source());

    private static string Called(WrittenRows written, Dated row) => WrittenRows.VillageOf(row) is { } village ? $"Làng nghề số {written.Villages[village].Number}" : Vi.Capital(Area.HaNamName);

    /// <summary>Null for the area.</summary>
    private static string? PageOf(WrittenRows written, Dated row) => row is Establishment establishment ? establishment.Url
        : WrittenRows.VillageOf(row) is { } village ? $"/lang-nghe/{written.Villages[village].Number}" : null;

    /// <param name="villageId">Of all these lines; null for the area.</param>
    /// <param name="counts">Whether this act counts the village's version up: the first of several.</param>
    private ManyAct Act(Import import, Guid? villageId, UndoneLine[] lines, WrittenRows written, bool counts)
    {
        return new ManyAct(IntakeActs.Undo, new ActReason($"Hoàn tác lần nhập tệp “{import.FileName}”: {import.UndoReason}"))
        {
            Withdrawn = [.. lines.SelectMany(l => l.Recorded)],
            Added = [.. lines.SelectMany(l => l.Replaced).Select(r => r.WrittenAgain()), .. lines.Any(l => IsNewVillage(l.Recorded, l.Replaced)) ? [Ended(written.Villages[villageId!.Value])] : Array.Empty<VillageEnding>()],
            Touched = counts ? written.Counting(villageId, lines.SelectMany(l => l.Recorded.Concat(l.Replaced))) : [],
            About = [import.Subject],
        };
    }

    private async Task<Problems> Along(Import import, ImportKind kind, WrittenRows written, List<UndoneLine> lines, CancellationToken stop)
    {
        var back = await TakeBackProposals(import, stop);
        var kept = lines.FindAll(l => l.IsKept);
        var undone = lines.Count - kept.Count;
        import.IsUndone(clock.UtcNow(), $"Đã rút lại {Vi.Number(undone)} mục{(back > 0 ? $" và {Vi.Number(back)} đề nghị còn chờ" : "")}.{(kept.Count > 0 ? $" Giữ nguyên {Vi.Number(kept.Count)} mục đã được sửa sau lần nhập." : "")}");
        db.AddRange(kept.Take(ImportLines.MostOfAKind).Select((line, i) =>
            new ImportLine(import.Id, import.Round, i, LineKind.Kept, 0, PageOf(written, line.Recorded.Concat(line.Replaced).First()), line.Thing, kind.Shown(line.Recorded.Concat(line.Replaced).First()))));
        return await db.Save(stop);
    }

    private async Task<int> TakeBackProposals(Import import, CancellationToken stop)
    {
        var ids = db.ImportProposals.Where(p => p.ImportId == import.Id).Select(p => p.ProposalId);
        var open = await db.Proposals.Include(p => p.Cells).Where(p => p.IsOpen && ids.Contains(p.Id)).ToListAsync(stop);
        foreach (var proposal in open)
        {
            proposal.TakeBack(actor.Name, clock.UtcNow());
        }

        if (open.Count > 0)
        {
            act.Begin(RegistryActs.TakeBackProposal, new ActReason(import.UndoReason));
        }

        return open.Count;
    }

    /// <param name="VillageId">Null for the area.</param>
    /// <param name="Recorded">By the import.</param>
    /// <param name="Replaced">By the import.</param>
    /// <param name="IsKept">Somebody changed it since.</param>
    private sealed record UndoneLine(string Thing, Guid? VillageId, IReadOnlyList<Dated> Recorded, IReadOnlyList<Dated> Replaced, bool IsKept);
}
