using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Seeding;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>*Xác định làng chưa nêu tên*: one of those that the Plan only counts turns out to be this village; same id, same history.</summary>
public sealed class IdentifyVillage(AppDb db, VillageDesk desk)
{
    public const string HasName = "Làng này đã có tên. Muốn sửa tên thì dùng Đính chính hoặc Thay đổi từ ngày.";

    public async Task<Outcome<Draft>> Run(VillageOrder<IdentityFacts> order, CancellationToken stop)
    {
        var opened = await desk.Open(order, RegistryPermissions.Write, stop);
        if (!opened.Ok)
        {
            return opened.Problems;
        }

        var (entry, what) = (opened.Value, order.What);
        if (!entry.Profile.IsUnnamed)
        {
            return Problems.Of("", HasName);
        }

        var problems = what.Check(entry.Name).Under("What");
        problems.AddRange(desk.CheckPlace(await desk.Units(stop), what.Village, null, what.Village.CommuneId is { } commune ? await DayOf(commune, stop) : null).Under("What.Village"));
        if (what is { Kind: { } kind, Village.Group: { } group }
            && UnnamedVillages.WhyNot(new UnnamedVillage(entry.Number, entry.Kind, entry.Profile.Facts.Group), kind, group, await Left(stop), Totals()) is { } contradiction)
        {
            problems.Add(entry.Kind == kind ? "What.Village.Group" : "What.Kind", contradiction);
        }

        var grounds = await desk.GroundsOf(order.Why, needsPaper: true, decision: null, order.Saves && !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var units = await desk.Units(stop);
        var lines = VillageFactLines.Compare(entry.Profile.Facts, what.Village, id => units.Name(id, desk.Today));
        if (order.Saves)
        {
            Write(entry, what.Village, grounds.Value.Source);
        }

        return await desk.Close(order, entry.Village, RegistryActs.Identify, grounds.Value, new Draft(entry.Number, lines, "Số trong sổ, công nhận và lịch sử của mục này giữ nguyên."), stop);
    }

    /// <summary>Every row of it spoke of the same nameless village, and followed from totals alone: now the paper says it of this one.</summary>
    private void Write(DeskVillage entry, VillageFacts village, Source source)
    {
        db.AddRange(entry.Profiles.Where(p => p.IsUnnamed).ToList().Select(p => p.CorrectedTo(p.With(village, groupIsStated: true), source)));
        db.AddRange(entry.Recognitions.Where(r => r.Sureness.NeedsChecking).ToList().Select(r => r.CorrectedTo(r.WrittenAgain(), source)));
        db.AddRange(entry.Operations.Where(o => o.Sureness.NeedsChecking).ToList().Select(o => o.CorrectedTo(o.WrittenAgain(), source)));
    }

    /// <summary>All that are left, wherever they lie: the totals are of the whole area.</summary>
    private async Task<IReadOnlyList<UnnamedVillage>> Left(CancellationToken stop) =>
        await db.VillagesAt(AsOf.On(desk.Today)).Where(v => v.Profile.IsUnnamed)
            .Select(v => new UnnamedVillage(v.Number, v.Kind, v.Profile.Facts.Group)).ToListAsync(stop);

    private static Dictionary<string, long> Totals() =>
        PlanVillages.Read<BaselineFigure>("baseline-2021.csv").Where(f => f.Unit == "village").ToDictionary(f => f.Figure, f => f.Stored, StringComparer.Ordinal);

    /// <summary>The attested day for a commune of the Plan's time, else today.</summary>
    private async Task<DateOnly> DayOf(Guid commune, CancellationToken stop) =>
        (await desk.Units(stop)).On(commune, desk.Today) is null ? PlanVillages.AttestedOn : desk.Today;
}
