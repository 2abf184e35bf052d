using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Plan.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Territory;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Plan.Figures;

/// <summary>Every figure by its code: value, rows, breakdown by communes. The one place that screens, exports and the command line ask.</summary>
public sealed class FigureBook(AppDb db, FigureCatalogue catalogue, Kept<FigureValue> kept, VillageCounts counts, YearlyTotals totals, UnitBooks units, LawBooks laws)
{
    private readonly Dictionary<AsOf, Confirmations> _confirmations = [];

    public IReadOnlyList<Figure> All => catalogue.All;

    public Figure? Find(string? code) => catalogue.Find(code);

    /// <summary>A built-in figure, or an indicator that an officer defined, in the version known at <c>asOf.KnownAt</c>.</summary>
    public async Task<Figure?> Find(string? code, AsOf asOf, CancellationToken stop) =>
        catalogue.Find(code) ?? (await db.Indicators.AsNoTracking().Known(asOf).SingleOrDefaultAsync(i => i.Code == code, stop) is { } indicator ? UserIndicator.From(indicator, catalogue) : null);

    public async Task<IReadOnlyList<FigureValue>> UserValues(AsOf asOf, CancellationToken stop)
    {
        var values = new List<FigureValue>();
        foreach (var indicator in await db.Indicators.AsNoTracking().Known(asOf).OrderBy(i => i.Label).ToListAsync(stop))
        {
            values.Add(await Value(UserIndicator.From(indicator, catalogue), asOf, stop));
        }

        return values;
    }

    /// <summary>Those that officers defined, then the built-in ones.</summary>
    public async Task<IReadOnlyList<FigureValue>> AllValues(AsOf asOf, CancellationToken stop) => [.. await UserValues(asOf, stop), .. await Values(asOf, stop)];

    public Task<FigureValue> Value(string code, AsOf asOf, CancellationToken stop) =>
        Value(catalogue.Find(code) ?? throw new ArgumentException($"No such figure: {code}", nameof(code)), asOf, stop);

    public async Task<FigureValue> Value(Figure figure, AsOf asOf, CancellationToken stop)
    {
        var value = await kept.Get(db, asOf.Day, (figure.Code, asOf.Day, asOf.KnownAt), () => Compute(figure, asOf, stop), stop);
        return await Defined(value.AsOf == asOf ? value : value with { AsOf = asOf }, stop);
    }

    public async Task<IReadOnlyList<FigureValue>> Values(AsOf asOf, CancellationToken stop)
    {
        var values = new List<FigureValue>();
        foreach (var figure in catalogue.All)
        {
            values.Add(await Value(figure, asOf, stop));
        }

        return values;
    }

    /// <summary>The rows of which the value is the count or the sum; none for a figure made of other figures.</summary>
    /// <param name="reader">The program itself sees all that is counted.</param>
    public async Task<IFigureRows> Rows(FigureValue value, Actor reader, CancellationToken stop) => value.Figure switch
    {
        VillageCount count when value.Value is not null => new CountedVillages((await counts.Villages(count, value.AsOf, stop)).Over, reader),
        YearlyTotal when value.Value is not null => new AddedRows(who => totals.Rows(value, who), reader),
        _ => CountedVillages.None,
    };

    /// <summary>The villages that would count once what is known of them is verified.</summary>
    public async Task<IFigureRows> RowsToVerify(FigureValue value, Actor reader, CancellationToken stop) =>
        value.Figure is VillageCount { ToVerify: { } doubted } && value.ToVerify > 0 ? new CountedVillages(await counts.Villages(doubted, value.AsOf, stop), reader) : CountedVillages.None;

    /// <summary>The rows of the newer year that is known only in part.</summary>
    public IFigureRows RowsNewer(FigureValue value, Actor reader) => value.Newer is null ? CountedVillages.None : new AddedRows(who => totals.RowsNewer(value, who), reader);

    /// <summary>The villages of the denominator that do not count.</summary>
    public async Task<IFigureRows> RowsLeftOut(FigureValue value, Actor reader, CancellationToken stop) =>
        value.Figure is VillageCount count && value.Value is not null && await counts.Villages(count, value.AsOf, stop) is (var over, { } under)
            ? new CountedVillages([.. under.ExceptBy(over.Select(v => v.Id), v => v.Id)], reader)
            : CountedVillages.None;

    public async Task<Dictionary<Guid, Evidence>> EvidenceFor(FigureValue value, IReadOnlyList<Guid> villages, CancellationToken stop)
    {
        if (value.Figure is not VillageCount count)
        {
            return [];
        }

        var evidence = await Latest(count.Evidence);
        foreach (var rows in count.RestsAlsoOn)
        {
            foreach (var (village, other) in await Latest(rows))
            {
                evidence[village] = evidence.TryGetValue(village, out var row) ? row.NoSurerThan(other) : other;
            }
        }

        return evidence;

        async Task<Dictionary<Guid, Evidence>> Latest(Func<AppDb, AsOf, IQueryable<Evidence>> rows) =>
            (await rows(db, value.AsOf).Where(e => villages.Contains(e.VillageId)).ToListAsync(stop))
                .GroupBy(e => e.VillageId).ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.From).First());
    }

    public async Task<Breakdown> ByUnit(FigureValue value, CancellationToken stop)
    {
        if (value.Value is null)
        {
            return new Breakdown([], value.Why);
        }

        return value.Figure switch
        {
            VillageCount count => await OfVillages(count, value, stop),
            YearlyTotal { Measure.Adds: true } => await OfAmounts(value, stop),
            YearlyTotal => new Breakdown([], "số bình quân không cộng được: chưa có trọng số của từng làng"),
            _ => new Breakdown([], "tỷ lệ tính từ tổng số của địa bàn, không có theo từng làng"),
        };
    }

    private async Task<FigureValue> Compute(Figure figure, AsOf asOf, CancellationToken stop)
    {
        if (!_confirmations.TryGetValue(asOf, out var confirmations))
        {
            _confirmations[asOf] = confirmations = await Confirmations.Load(db, asOf, stop);
        }

        return figure switch
        {
            VillageCount count => await counts.Value(count, asOf, confirmations, stop),
            YearlyTotal total => await totals.Value(total, asOf, stop),
            PressOnly => FigureValue.None(figure, asOf, PressOnly.Why),
            _ => Made(figure, asOf, await Parts(figure, asOf, stop)),
        };
    }

    /// <summary>The figures of which a figure is made: numerator and denominator; the latest and the base year; all that a formula names.</summary>
    private async Task<IReadOnlyList<FigureValue>> Parts(Figure figure, AsOf asOf, CancellationToken stop)
    {
        switch (figure)
        {
            case YearlyShare share:
                return [await Value(share.Numerator, asOf, stop), await Value(share.Denominator, asOf, stop)];
            case YearlyGrowth growth:
                var total = (YearlyTotal)catalogue.Find(growth.Total)!;
                var start = await totals.OfYear(total, growth.BaseYear, asOf, stop);
                return [await Value(total, asOf, stop), start with { Year = growth.BaseYear, AsOf = asOf.At(new DateOnly(growth.BaseYear, 12, 31)) }];
            case UserIndicator indicator:
                var parts = new List<FigureValue>();
                foreach (var code in indicator.Expression.Codes)
                {
                    parts.Add(await Value(code, asOf, stop));
                }

                return parts;
            default:
                return [];
        }
    }

    private static FigureValue Made(Figure figure, AsOf asOf, IReadOnlyList<FigureValue> parts)
    {
        var value = figure switch
        {
            YearlyShare share => Divided(share, parts[0], parts[1]),
            YearlyGrowth growth => Grown(growth, asOf, parts[0], parts[1]),
            UserIndicator indicator => indicator.Worked(asOf, parts),
            _ => throw new ArgumentOutOfRangeException(nameof(figure)),
        };
        return value with { Parts = parts };
    }

    /// <summary>Where nothing defines the rating, that is why there is no value, and not that nobody entered it.</summary>
    private async Task<FigureValue> Defined(FigureValue value, CancellationToken stop)
    {
        if (value.Figure.Criteria?.Lacking(await laws.Current(stop), value.AsOf.Day) is not { } lacking)
        {
            return value;
        }

        return value.Value is not null ? value with { Undefined = lacking } : value with { Undefined = lacking, Why = lacking, Coverage = lacking };
    }

    private static FigureValue Divided(YearlyShare figure, FigureValue over, FigureValue under) =>
        over.Value is not { } n || under.Value is not > 0 || over.Year != under.Year
            ? FigureValue.None(figure, over.AsOf, over.Value is null ? $"chưa nhập “{over.Figure.Label}”" : $"chưa có “{under.Figure.Label}” cùng năm {over.Year}")
            : new FigureValue(figure, over.AsOf, over.State > under.State ? over.State : under.State)
            {
                Value = n / under.Value * 100, Numerator = n, Denominator = under.Value, Year = over.Year, ConfirmedOn = over.ConfirmedOn,
                Coverage = over.Coverage, Source = over.Source, DocumentId = over.DocumentId, IsProvisional = over.IsProvisional || under.IsProvisional,
            };

    private static FigureValue Grown(YearlyGrowth figure, AsOf asOf, FigureValue latest, FigureValue start)
    {
        var total = latest.Figure;
        if (start.Value is not > 0 || start.State == FigureState.Partial)
        {
            return FigureValue.None(figure, asOf, $"thiếu “{total.Label}” năm gốc {figure.BaseYear}");
        }

        if (latest.Value is not { } now || latest.Year is not { } year || year <= figure.BaseYear)
        {
            return FigureValue.None(figure, asOf, $"chưa có “{total.Label}” sau năm {figure.BaseYear}");
        }

        var times = now / start.Value.Value;
        return new FigureValue(figure, asOf, latest.State)
        {
            Value = figure.AsMultiple ? times : (decimal)(Math.Pow((double)times, 1d / (year - figure.BaseYear)) - 1) * 100,
            Numerator = now, Denominator = start.Value, Year = year, ConfirmedOn = latest.ConfirmedOn, IsProvisional = latest.IsProvisional || start.IsProvisional,
            Coverage = $"năm {year} so với năm {figure.BaseYear}", Source = latest.Source, DocumentId = latest.DocumentId,
        };
    }

    private async Task<Breakdown> OfVillages(VillageCount count, FigureValue value, CancellationToken stop)
    {
        var (over, under) = await counts.Villages(count, value.AsOf, stop);
        return await Shares(value, Places(over), under is null ? null : Places(under), (n, d) => count.IsShare ? d > 0 ? n * 100m / d : null : n, stop);
    }

    private async Task<Breakdown> OfAmounts(FigureValue value, CancellationToken stop)
    {
        var rows = await totals.Rows(value, Actor.Program).Select(r => new { r.VillageId, r.CommuneId, r.Amount }).ToListAsync(stop);
        var placed = rows.Select(r => (r.VillageId ?? Guid.Empty, r.CommuneId, r.Amount)).ToList();
        return value.State == FigureState.Reported
            ? new Breakdown([new UnitShare(null, null, "Chưa phân theo xã", value.InUnit, value.InUnit, null)])
            : await Shares(value, placed, null, (n, _) => n, stop);
    }

    private static List<(Guid, Guid?, decimal)> Places(IReadOnlyList<VillageEntry> villages) => [.. villages.Select(v => (v.Id, v.CommuneId, 1m))];

    private async Task<Breakdown> Shares(
        FigureValue value, List<(Guid Village, Guid? Commune, decimal Amount)> over, List<(Guid Village, Guid? Commune, decimal Amount)>? under, Func<decimal, decimal?, decimal?> make, CancellationToken stop)
    {
        var book = await units.Current(stop);
        var places = await VillagePlace.Load(db, book, value.AsOf, stop);
        var numerators = over.ToLookup(r => places.Of(r.Village, r.Commune), r => r.Amount);
        var denominators = under?.ToLookup(r => places.Of(r.Village, r.Commune), r => r.Amount);
        var scale = value.Figure.Unit.Scale;
        UnitShare Share(Guid? unit, string? code, string name)
        {
            var (n, d) = (numerators[unit].Sum(), denominators?[unit].Sum());
            return new UnitShare(unit, code, name, make(n, d) / scale, n / scale, d / scale);
        }

        return new Breakdown([
            .. book.CommunesOn(value.AsOf.UnitsDay).OrderBy(c => c.SortKey, StringComparer.Ordinal).Select(c => Share(c.UnitId, c.Code, c.FullName)),
            Share(null, null, "Chưa xác định xã"),
        ]);
    }
}
