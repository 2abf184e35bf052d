using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Figures;

/// <summary>Gives totals of yearly measures: the villages' sum when all have a value, else the area's own figure, else what there is, said so.</summary>
public sealed class YearlyTotals(AppDb db)
{
    public async Task<FigureValue> Value(YearlyTotal figure, AsOf asOf, CancellationToken stop)
    {
        var years = await db.YearlyFigures.InForce(asOf).Where(f => f.Measure == figure.Measure.Code).Select(f => f.Year).Distinct().OrderDescending().ToListAsync(stop);
        FigureValue? partial = null;
        foreach (var year in years)
        {
            var value = await OfYear(figure, year, asOf, stop);
            if (value.State != FigureState.Partial)
            {
                return partial is null ? value : value with { Coverage = $"{value.Coverage} · năm {partial.Year}: {partial.Coverage}" };
            }

            partial ??= value;
        }

        return partial ?? FigureValue.None(figure, asOf, "chưa có dữ liệu: chưa năm nào được nhập");
    }

    public async Task<FigureValue> OfYear(YearlyTotal figure, int year, AsOf asOf, CancellationToken stop)
    {
        var own = await Own(figure.Measure.Code, year, asOf).FirstOrDefaultAsync(stop);
        var scope = Scope(year, asOf);
        var villages = await scope.CountAsync(stop);
        var entered = await Entered(figure.Measure.Code, year, asOf).Where(f => scope.Any(v => v.Id == f.VillageId))
            .GroupBy(_ => 1).Select(g => new { Count = g.Count(), Sum = g.Sum(f => f.Value), Provisional = g.Any(f => f.IsProvisional) }).SingleOrDefaultAsync(stop);
        var complete = entered is not null && villages > 0 && entered.Count == villages && figure.Measure.Adds;
        var value = new FigureValue(figure, asOf, complete ? FigureState.Known : own is not null ? FigureState.Reported : FigureState.Partial)
        {
            Year = year,
            ConfirmedOn = new DateOnly(year, 12, 31),
            Reported = own?.Value,
            Summed = entered is null || !figure.Measure.Adds ? null : entered.Sum,
            IsProvisional = own?.IsProvisional ?? entered?.Provisional ?? false,
        };
        var reportedToo = complete && own is not null && own.Value != entered!.Sum;
        return complete
            ? value with
            {
                Value = entered!.Sum, Numerator = entered.Sum, Source = $"Cộng số của {Vi.Number(villages)} làng",
                Coverage = $"{Vi.Number(villages)}/{Vi.Number(villages)} làng, năm {year}" + (reportedToo ? " · khác số báo cáo chung" : ""),
            }
            : own is not null
                ? value with { Value = own.Value, Numerator = own.Value, DocumentId = own.SourceDocumentId, Source = own.SourceNote ?? "Số báo cáo chung", Coverage = $"số báo cáo chung năm {year}" + Missing() }
                : value with { Value = figure.Measure.Adds ? entered?.Sum : null, Numerator = figure.Measure.Adds ? entered?.Sum : null, Source = "Cộng số của các làng đã nhập", Coverage = $"thiếu {Vi.Number(villages - (entered?.Count ?? 0))}/{Vi.Number(villages)} làng, năm {year}" };

        string Missing() => entered is null ? "" : $" · {Vi.Number(entered.Count)}/{Vi.Number(villages)} làng đã nhập";
    }

    /// <summary>The rows that make the value: the villages' own, as far as the reader may see them, or the area's one, which all may.</summary>
    public IQueryable<FigureRow> Rows(FigureValue value, Actor reader)
    {
        var (measure, year, asOf) = (((YearlyTotal)value.Figure).Measure.Code, value.Year ?? 0, value.AsOf);
        if (value.State == FigureState.Reported)
        {
            return Own(measure, year, asOf).Select(f => new FigureRow(null, null, "Số báo cáo chung của địa bàn", null, null, f.Value, new Evidence
            {
                VillageId = Guid.Empty, DocumentId = f.SourceDocumentId, Note = f.SourceNote, Sureness = f.Sureness, From = f.From, FromKnown = f.FromKnown,
                Until = f.Until, UntilKnown = f.UntilKnown, ConfirmedOn = f.ConfirmedOn, ActId = f.RecordedBy,
            }));
        }

        return from village in Scope(year, asOf).VisibleTo(reader)
               join figure in Entered(measure, year, asOf) on village.Id equals figure.VillageId
               orderby village.Profile.SortKey
               select new FigureRow(village.Id, village.Number, village.Profile.Facts.Name!, village.Kind, village.Profile.Facts.CommuneId, figure.Value, new Evidence
               {
                   VillageId = village.Id, DocumentId = figure.SourceDocumentId, Note = figure.SourceNote, Sureness = figure.Sureness, From = figure.From, FromKnown = figure.FromKnown,
                   Until = figure.Until, UntilKnown = figure.UntilKnown, ConfirmedOn = figure.ConfirmedOn, ActId = figure.RecordedBy,
               });
    }

    /// <summary>The villages that were active on the last day of the year.</summary>
    private IQueryable<VillageAt> Scope(int year, AsOf asOf) => db.VillagesAt(asOf.At(new DateOnly(year, 12, 31))).Active();

    private IQueryable<YearlyFigure> Own(string measure, int year, AsOf asOf) =>
        db.YearlyFigures.InForce(asOf).Where(f => f.Measure == measure && f.Year == year && f.VillageId == null).OrderByDescending(f => f.RecordedAt);

    private IQueryable<YearlyFigure> Entered(string measure, int year, AsOf asOf) =>
        db.YearlyFigures.InForce(asOf).Where(f => f.Measure == measure && f.Year == year && f.VillageId != null);
}
