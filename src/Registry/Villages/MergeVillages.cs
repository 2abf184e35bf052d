using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>*Gộp mục trùng*: the entry is another's double. Its own rows are withdrawn; what the rooms above hold, and its establishments, go on under the kept village.</summary>
public sealed class MergeVillages(AppDb db, VillageDesk desk)
{
    public async Task<Outcome<Draft>> Run(VillageOrder<MergeFacts> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Decide, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (entry, what) = (opened.Value, order.What);
        var problems = what.Check(entry.Number).Under("What");
        var kept = problems.Any ? null : await desk.Find(what.KeptNumber!.Value, stop);
        problems.When(!problems.Any && kept is null, "What.KeptNumber", "Không có làng nghề mang số này trong địa bàn của bạn.");
        problems.When(kept is not null && entry.Profile.IsUnnamed, "What.KeptNumber", "Đây là một trong những làng mà Kế hoạch đếm nhưng chưa nêu tên; gộp nó sẽ làm sai tổng số của Kế hoạch. Hãy dùng “Xác định làng chưa nêu tên”.");
        var grounds = await desk.GroundsOf(order.Why, needsPaper: false, decision: null, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var rows = await RowsOfVillage.Of(db, entry.Village.Id, stop);
        var moved = rows.Where(r => r.GoesAlong()).ToList();
        var figures = await db.YearlyFigures.Where(f => f.VillageId == entry.Village.Id && f.WithdrawnAt == null).ToListAsync(stop);
        var files = await Files(entry.Village, kept!.Village, moved, stop);
        if (order.Saves)
        {
            await Write(entry.Village, kept.Village, rows, figures, grounds.Value.Source, stop);
            db.AddRange(files.Select(f => new Attachment(f, kept.Village.Subject)));
        }

        return await desk.Close(order, entry.Village, RegistryActs.Merge, grounds.Value, new Draft(entry.Number,
            [
                new DraftLine($"Mục số {entry.Number}", entry.Name, $"chuyển đến mục số {kept.Number}, {kept.Name}"),
                new DraftLine("Dòng ghi của sổ bộ ở mục này", $"{rows.Count - moved.Count}", "rút lại"),
                new DraftLine("Số liệu năm ở mục này", $"{figures.Count}", "rút lại"),
                new DraftLine("Hồ sơ khác (cơ sở sản xuất, OCOP, sở hữu trí tuệ, môi trường…)", $"{moved.Count}", $"ghi lại ở mục số {kept.Number}"),
                new DraftLine("Tệp đính kèm ở mục này", $"{files.Count}", $"đính kèm ở mục số {kept.Number}"),
            ],
            $"Địa chỉ cũ /lang-nghe/{entry.Number} sẽ dẫn đến /lang-nghe/{kept.Number}. Số {entry.Number} không bao giờ được dùng lại."), stop);
    }

    /// <summary>The files that go on under the kept village itself: all but those of records that are written again there, and those it has already.</summary>
    private async Task<IReadOnlyList<Guid>> Files(Village gone, Village kept, IReadOnlyList<VillageRow> moved, CancellationToken stop)
    {
        var (part, withRecords) = (gone.Subject + ":", moved.Select(r => r.FilesUnder).ToList());
        var (keptAs, goneAs) = (kept.Subject, gone.Subject);
        var there = db.Attachments.Where(a => a.Subject == keptAs).Join(db.StoredFiles, a => a.FileId, f => f.Id, (_, f) => f.Sha256);
        var following = db.Attachments.Where(a => withRecords.Contains(a.Subject)).Select(a => a.FileId);
        var files = await db.Attachments.Where(a => a.Subject == goneAs || a.Subject.StartsWith(part))
            .Join(db.StoredFiles, a => a.FileId, f => f.Id, (_, f) => f).Where(f => !following.Contains(f.Id) && !there.Contains(f.Sha256)).OrderBy(f => f.Id).Select(f => new { f.Id, f.Sha256 }).ToListAsync(stop);
        return [.. files.DistinctBy(f => f.Sha256).Select(f => f.Id)];
    }

    private async Task Write(Village gone, Village kept, IReadOnlyList<VillageRow> rows, IReadOnlyList<YearlyFigure> figures, Source source, CancellationToken stop)
    {
        foreach (var row in rows)
        {
            if (row.GoesAlong())
            {
                var again = row.WrittenAgain();
                again.BelongTo(kept.Id);
                db.Add((object)again);
            }

            row.Withdraw();
        }

        foreach (var figure in figures)
        {
            figure.Withdraw();
        }

        foreach (var link in await db.VillageLinks.Where(l => l.OtherId == gone.Id && l.WithdrawnAt == null).ToListAsync(stop))
        {
            link.Withdraw();
            if (link.VillageId != kept.Id)
            {
                db.Add(link.CorrectedTo(new VillageLink(link.VillageId, kept.Id, link.Kind), source));
            }
        }

        db.Add(new VillageEnding(gone.Id, kept.Id).With(new Span(desk.Today), source));
        kept.Touch();
    }
}
