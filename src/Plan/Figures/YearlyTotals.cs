using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Plan.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Registry.Yearly;

namespace LangNghe.Plan.Figures;

/// <summary>Gives totals of yearly measures: the villages' sum when all have a value, else the area's own figure, else what there is, said so.</summary>
public sealed class YearlyTotals(AppDb db, YearTotals totals)
{
    /// <summary>Of the last year that is whole; a newer year of which only a part is known stands beside it, and is the value only where no year is whole.</summary>
    public async Task<FigureValue> Value(YearlyTotal figure, AsOf asOf, CancellationToken stop)
    {
        YearTotal? newer = null;
        foreach (var year in await totals.Years(asOf, figure.Measure.Code, stop))
        {
            if (await Total(figure, year, asOf, stop) is not { } total)
            {
                continue;
            }

            if (total.IsComplete || total.Own is not null)
            {
                return newer is null ? Of(figure, total, asOf) : Beside(Of(figure, total, asOf), Part(newer));
            }

            newer ??= total.IsPartial ? total : null;
        }

        return newer is not null ? Of(figure, newer, asOf)
            : FigureValue.None(figure, asOf, figure.Measure.Adds ? "chưa có dữ liệu: chưa năm nào được nhập" : "chưa có dữ liệu: địa bàn chưa báo cáo số bình quân của năm nào");
    }

    public async Task<FigureValue> OfYear(YearlyTotal figure, int year, AsOf asOf, CancellationToken stop) =>
        await Total(figure, year, asOf, stop) is { } total && (total.IsComplete || total.IsPartial || total.Own is not null)
            ? Of(figure, total, asOf)
            : FigureValue.None(figure, asOf, $"chưa có dữ liệu của năm {year}");

    /// <summary>The rows that make the value: the villages' own, as far as the reader may see them, or the area's one, which all may.</summary>
    public IQueryable<FigureRow> Rows(FigureValue value, Actor reader) =>
        value.State == FigureState.Reported ? RowsOfArea(value, value.Year ?? 0) : RowsOfVillages(value, value.Year ?? 0, reader);

    /// <summary>The rows that add up to the part of the newer year.</summary>
    public IQueryable<FigureRow> RowsNewer(FigureValue value, Actor reader) => RowsOfVillages(value, value.Newer!.Year, reader);

    private static FigureValue Of(YearlyTotal figure, YearTotal total, AsOf asOf)
    {
        var (year, own) = (total.Year, total.Own);
        var value = new FigureValue(figure, asOf, total.IsComplete ? FigureState.Known : own is not null ? FigureState.Reported : FigureState.Partial)
        {
            Year = year,
            ConfirmedOn = new DateOnly(year, 12, 31),
            Reported = own?.Value,
            Summed = total.Sum,
        };
        return total.IsComplete
            ? value with
            {
                Value = total.Sum, Numerator = total.Sum, Source = $"Cộng số của {Vi.Number(total.Villages)} làng", IsProvisional = total.SumIsProvisional,
                Coverage = $"{Vi.Number(total.Villages)}/{Vi.Number(total.Villages)} làng, năm {year}" + Ways(total) + (total.Difference is null or 0 ? "" : " · khác số báo cáo chung"),
            }
            : own is not null
                ? value with
                {
                    Value = own.Value, Numerator = own.Value, DocumentId = own.SourceDocumentId, Source = own.SourceNote ?? "Số báo cáo chung", IsProvisional = own.IsProvisional,
                    Coverage = $"số báo cáo chung năm {year}" + (total.WithValue == 0 ? "" : $" · {Vi.Number(total.WithValue)}/{Vi.Number(total.Villages)} làng đã nhập"),
                }
                : value with { Value = total.Sum, Numerator = total.Sum, Source = "Cộng số của các làng đã nhập", IsProvisional = total.SumIsProvisional, Coverage = Part(total).Words + Ways(total) };
    }

    /// <summary>By which way the villages give their values, where there are two.</summary>
    private static string Ways(YearTotal total) => total.Listed == 0 ? ""
        : $" · {Vi.Number(total.Listed)} làng đếm từ danh sách cơ sở đã đủ, {Vi.Number(total.WithValue - total.Listed)} làng theo số liệu năm";

    private static FigureValue Beside(FigureValue value, PartialSum newer) =>
        value with { Newer = newer, Coverage = $"{value.Coverage} · mới hơn: {newer.Words}" };

    private static PartialSum Part(YearTotal total) => new(total.Year, total.Sum ?? 0, total.Missing, total.Villages, total.SumIsProvisional);

    private async Task<YearTotal?> Total(YearlyTotal figure, int year, AsOf asOf, CancellationToken stop) =>
        (await totals.Read(year, asOf, figure.Measure.Code, stop)).SingleOrDefault();

    private IQueryable<FigureRow> RowsOfArea(FigureValue value, int year)
    {
        var measure = ((YearlyTotal)value.Figure).Measure.Code;
        return YearTotals.Own(db, year, value.AsOf).Where(f => f.Measure == measure).OrderBy(f => f.Id).Select(f => new FigureRow(null, null, "Số báo cáo chung của địa bàn", null, null, f.Value, new Evidence
        {
            VillageId = Guid.Empty, DocumentId = f.SourceDocumentId, Note = f.SourceNote, Sureness = f.Sureness, From = f.From, FromKnown = f.FromKnown,
            Until = f.Until, UntilKnown = f.UntilKnown, ConfirmedOn = f.ConfirmedOn, ActId = f.RecordedBy,
        }));
    }

    private IQueryable<FigureRow> RowsOfVillages(FigureValue value, int year, Actor reader)
    {
        var measure = ((YearlyTotal)value.Figure).Measure.Code;
        return from village in YearTotals.Scope(db, year, value.AsOf).VisibleTo(reader)
               join given in YearTotals.Values(db, year, value.AsOf, measure) on village.Id equals given.VillageId
               orderby village.Profile.SortKey
               select new FigureRow(village.Id, village.Number, village.Profile.Facts.Name!, village.Kind, village.Profile.Facts.CommuneId, given.Value, new Evidence
               {
                   VillageId = village.Id, DocumentId = given.DocumentId, Note = given.Note, Sureness = given.Sureness, From = given.From, FromKnown = given.FromKnown,
                   Until = given.Until, UntilKnown = given.UntilKnown, ConfirmedOn = given.ConfirmedOn, ActId = given.ActId, IsListed = given.IsListed,
               });
    }
}
