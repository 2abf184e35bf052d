using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Law;
using LangNghe.Plan.Domain;
using LangNghe.Registry.Seeding;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Seeding;

/// <summary>Enters the targets of the Plan and of Decision 801, what the press gave later, tasks, actors and funding sources, where they are missing.</summary>
public sealed class SeedTargets(AppDb db, CurrentAct act)
{
    public const string PlanSet = "kh-2986-2022";

    public const string NationalSet = "qd-801-2022";

    public async Task Run(CancellationToken stop)
    {
        if (await db.TargetSets.AnyAsync(stop))
        {
            return;
        }

        var documents = await db.Documents.Where(d => d.Code == PlanSet || d.Code == NationalSet).ToDictionaryAsync(d => d.Code!, d => d.Id, stop);
        var measures = PlanVillages.Read<TargetMeasureRow>("target-measures.csv").ToDictionary(m => m.Code, StringComparer.Ordinal);
        var plan = new TargetSet(PlanSet, "Kế hoạch 2986/KH-UBND", documents[PlanSet], isNational: false, order: 1, aboutTolerance: 5);
        var national = new TargetSet(NationalSet, "Quyết định 801/QĐ-TTg", documents[NationalSet], isNational: true, order: 2, aboutTolerance: 5);
        db.AddRange(plan, national);
        db.AddRange(PlanVillages.Read<TargetRow>("targets.csv").Select(row => Made(plan.Id, row, measures.GetValueOrDefault(row.Code))));
        db.AddRange(PlanVillages.Read<TargetRow>("decision-801-targets.csv").Select(row => Made(national.Id, row, measures.GetValueOrDefault(row.Code))));
        db.AddRange(PlanVillages.Read<PressRow>("reported-later.csv").Select(p => new PressFigure(p.Figure, p.Value, p.Among, p.AsOf, p.Source, p.Confidence)));
        AddEntries(PlanEntryKind.Task, "tasks.csv");
        AddEntries(PlanEntryKind.Actor, "actors.csv");
        AddEntries(PlanEntryKind.FundingSource, "funding-sources.csv");
        AddEntries(PlanEntryKind.PriorityProject, "priority-projects.csv");
        act.Begin(PlanActs.Seed, new ActReason("Mục tiêu, nhiệm vụ và nguồn lực theo Kế hoạch và Quyết định 801", documents[PlanSet], "2986/KH-UBND"));
        await db.SaveChangesAsync(stop);
    }

    private static Target Made(Guid set, TargetRow row, TargetMeasureRow? measure) => new(set, row.Code, row.Milestone)
    {
        Label = row.Label,
        Wording = row.Wording.Length == 0 ? null : row.Wording,
        Summary = row.Summary,
        MeasuredAs = row.MeasuredAs,
        Comparison = ComparisonWords.Parse(row.Comparison),
        IsReading = row.ComparisonSource == "reading",
        Low = row.Low,
        High = row.High,
        Unit = row.Unit,
        Population = measure?.Population ?? "",
        Baseline = row.Baseline,
        BaselineYear = measure?.BaselineYear,
        BaselineFigure = measure?.BaselineFigure is { Length: > 0 } figure ? figure : null,
        Owner = measure?.Owner,
        Figures = measure?.Figures ?? "",
        Since = measure?.Since,
        Section = row.Section ?? "",
        Note = row.Source,
    };

    private void AddEntries(PlanEntryKind kind, string file) => db.AddRange(PlanVillages.Read<EntryRow>(file).Select(e =>
        new PlanEntry(kind, e.Code, e.Section, e.Title) { Lead = e.Lead, Cooperating = e.Cooperating, Rhythm = e.Rhythm, Note = e.Note }));
}
