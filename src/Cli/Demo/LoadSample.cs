using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Territory;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Cli.Demo;

/// <summary>Fills a fresh register with sample data whose totals are the Plan's; scaled, with so many copies of the Plan's villages.</summary>
internal sealed class LoadSample(AppDb db, BulkRows bulk, UnitBooks units, TimeProvider clock)
{
    private static readonly DateOnly _planDay = new(2021, 12, 31);
    private static readonly Source _source = new(null, "Dữ liệu mẫu");

    private readonly DateOnly _today = clock.Today();

    /// <summary>Why the register cannot take sample data; null when it can.</summary>
    public async Task<string?> WhyNot(CancellationToken stop) =>
        await db.Acts.AnyAsync(a => a.Kind == SampleActs.Load.Code, stop) ? "Sổ này đã có dữ liệu mẫu."
        : await db.Acts.Where(a => a.Door != "seed").OrderBy(a => a.Id).Select(a => a.Kind).FirstOrDefaultAsync(stop) is { } kind
            ? $"Sổ này đã có người làm việc (việc đầu tiên: {kind}); dữ liệu mẫu chỉ được nạp vào một cơ sở dữ liệu riêng, mới lập."
        : null;

    /// <param name="told">After each copy: how many are done.</param>
    public async Task<SampleCounts> Run(int scale, Action<int> told, CancellationToken stop)
    {
        var (establishments, figures, made) = (new SampleEstablishments(_today), new SampleFigures(_today), new SampleCounts(0, 0, 0));
        for (var copy = 0; copy < scale; copy++)
        {
            var reason = new ActReason(copy == 0 ? "Dữ liệu mẫu theo các tổng số của Kế hoạch" : $"Dữ liệu mẫu, lần thứ {copy + 1} trong {scale}");
            await bulk.Run(SampleActs.Load, reason, async () =>
            {
                var villages = copy == 0 ? await OfThePlan(stop) : await Further(copy, stop);
                made = await Fill(made, villages, establishments, figures, stop);
                if (copy == 0)
                {
                    await Area(stop);
                }
            }, stop);
            told(copy + 1);
        }

        return made with { Villages = SampleVillages.OfThePlan * scale };
    }

    private async Task<SampleCounts> Fill(SampleCounts made, IReadOnlyList<SampleVillage> villages, SampleEstablishments establishments, SampleFigures figures, CancellationToken stop)
    {
        figures.Forget();
        var rows = await bulk.Add(establishments.Of(villages).Select(Noted), stop);
        var values = await bulk.Add(figures.Of(villages), stop);
        await bulk.Add(villages.Where((_, i) => i % 2 == 0).Select(v => ListCompletion.Of(v.Id, new CompletionFacts { From = _planDay }, _today).Value.With(new Span(_planDay), _source)), stop);
        await bulk.Add(from village in villages from year in Enumerable.Range(2022, Math.Max(0, figures.LastYear - 2021)) select new VillageReview(village.Id, year) { Class = ReviewClass.Developing, IsEffective = true }.With(new Span(new DateOnly(year, 12, 31)), _source), stop);
        return made with { Establishments = made.Establishments + rows, Figures = made.Figures + values };

        Establishment Noted(Establishment row)
        {
            figures.Note(row, villages[0].FirstYear);
            return row;
        }
    }

    private async Task<IReadOnlyList<SampleVillage>> OfThePlan(CancellationToken stop) =>
        (await db.VillagesAt(AsOf.On(_planDay)).Active().OrderBy(v => v.Number).Select(v => new { v.Id, v.Profile.Facts.Crafts }).ToListAsync(stop))
        .ConvertAll(v => new SampleVillage(v.Id, v.Crafts ?? "nghề mẫu", _planDay.Year));

    private async Task<IReadOnlyList<SampleVillage>> Further(int copy, CancellationToken stop)
    {
        var book = await units.Current(stop);
        var communes = book.CommunesOn(_today).Where(c => book.Unit(c.UnitId).AreaCode is not null).OrderBy(c => c.SortKey, StringComparer.Ordinal).ToList();
        var first = await db.Villages.MaxAsync(v => v.Number, stop) + 1;
        var all = Enumerable.Range(first, SampleVillages.OfThePlan).Select(n => SampleVillages.Make(n, communes[n % communes.Count].UnitId)).ToList();
        await bulk.Add(all.Select(v => v.Village), stop);
        await bulk.Add(all.Select(v => v.Profile), stop);
        await bulk.Add(all.Select(v => v.Recognition), stop);
        await bulk.Add(all.Select(v => v.Operation), stop);
        return [.. all.Select(v => v.Sample).OfType<SampleVillage>()];
    }

    /// <summary>What the area itself reports, and who answers that the register is complete.</summary>
    private async Task Area(CancellationToken stop)
    {
        var last = _today.Year - 1;
        await bulk.Add(Enumerable.Range(_planDay.Year + 1, last - _planDay.Year).Select(y => new YearlyFigure("income.monthly.average", y, 5_000_000 + ((y - _planDay.Year) * 350_000L), villageId: null)
            .With(new Span(new DateOnly(y, 12, 31), Known.Year), _source)), stop);
        await bulk.Add(RegisterMatters.Labels.Keys.Select(m => new RegisterConfirmation(m).With(new Span(_planDay.AddDays(1), Until: _today), _source)), stop);
    }
}
