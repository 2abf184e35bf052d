using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;

namespace LangNghe.Plan.Figures;

/// <summary>Gives the values and rows of figures that count villages.</summary>
public sealed class VillageCounts(AppDb db, VillageIndex index)
{
    public async Task<FigureValue> Value(VillageCount figure, AsOf asOf, Confirmations confirmations, CancellationToken stop)
    {
        if (confirmations.KnownFrom(RegisterMatters.Villages) is not { } first || asOf.Day < first)
        {
            return FigureValue.None(figure, asOf, confirmations.KnownFrom(RegisterMatters.Villages) is { } day
                ? $"chưa có dữ liệu: ngày đầu tiên sổ được chứng thực là {Vi.Day(day)}" : "chưa có dữ liệu trong sổ");
        }

        if (figure.Since > asOf.Day)
        {
            return new FigureValue(figure, asOf, FigureState.Known)
            {
                Value = 0, Numerator = 0, ConfirmedOn = asOf.Day,
                Coverage = $"kỳ tính bắt đầu từ {Vi.Day(figure.Since.Value)}", Source = confirmations.SourceOf(RegisterMatters.Villages, asOf.Day),
            };
        }

        if (figure.Since is null && (confirmations.KnownFrom(figure.Matter) is not { } known || asOf.Day < known))
        {
            return await Unrated(figure, asOf, confirmations, stop);
        }

        var value = await Counted(figure, asOf, confirmations, stop);
        return figure.Since is { } since && !(value.ConfirmedOn >= since) ? Unattested(value, since) : value;
    }

    /// <summary>The villages that count, and those among which they do: null where the figure is no part of anything.</summary>
    public async Task<(IReadOnlyList<VillageEntry> Over, IReadOnlyList<VillageEntry>? Under)> Villages(VillageCount figure, AsOf asOf, CancellationToken stop)
    {
        var villages = await index.On(db, asOf, stop);
        return (figure.Since > asOf.Day ? [] : await figure.Counted.Among(villages, db, asOf, stop),
            figure.Since > asOf.Day || figure.Among is null ? null : [.. villages.Entries.Where(figure.Among.Has)]);
    }

    public async Task<IReadOnlyList<VillageEntry>> Villages(VillageSet set, AsOf asOf, CancellationToken stop) => await set.Among(await index.On(db, asOf, stop), db, asOf, stop);

    /// <summary>Nobody answers for the matter; what single rows say is still shown, as far as it goes.</summary>
    private async Task<FigureValue> Unrated(VillageCount figure, AsOf asOf, Confirmations confirmations, CancellationToken stop) =>
        await Villages(figure.Counted, asOf, stop) is not []
            ? await Counted(figure, asOf, confirmations, stop)
            : FigureValue.None(figure, asOf, $"chưa có dữ liệu: {Vi.Uncapital(RegisterMatters.Labels[figure.Matter])} chưa được ghi");

    /// <summary>Nobody answers for any day of the period: what was recorded is the least there is, and nothing recorded is not zero.</summary>
    private static FigureValue Unattested(FigureValue value, DateOnly since)
    {
        var nobody = $"chưa ai xác nhận mục “{RegisterMatters.Labels[((VillageCount)value.Figure).Matter]}” từ {Vi.Day(since)}";
        return value.Value is 0
            ? FigureValue.None(value.Figure, value.AsOf, $"chưa có dữ liệu: {nobody}")
            : value with { ConfirmedOn = null, DocumentId = null, Source = "Sổ bộ", Coverage = $"ít nhất bằng số đã ghi: {nobody}" };
    }

    private async Task<FigureValue> Counted(VillageCount figure, AsOf asOf, Confirmations confirmations, CancellationToken stop)
    {
        var villages = await index.On(db, asOf, stop);
        var counted = (await figure.Counted.Among(villages, db, asOf, stop)).Count;
        var among = figure.Among is null ? (int?)null : villages.Entries.Count(figure.Among.Has);
        var toVerify = figure.ToVerify is null ? 0 : (await figure.ToVerify.Among(villages, db, asOf, stop)).Count;
        var confirmed = confirmations.ConfirmedOn(figure.Matter, asOf.Day);
        var state = toVerify > 0 ? FigureState.ToVerify : confirmed == asOf.Day ? FigureState.Known : FigureState.ConfirmedEarlier;
        return new FigureValue(figure, asOf, state)
        {
            Value = !figure.IsShare ? counted : among > 0 ? counted * 100m / among : null,
            Numerator = counted,
            Denominator = among,
            ToVerify = toVerify,
            ConfirmedOn = confirmed,
            DocumentId = confirmations.DocumentOf(figure.Matter, asOf.Day),
            Source = confirmations.SourceOf(figure.Matter, asOf.Day),
            Coverage = (toVerify > 0 ? $"{Vi.Number(toVerify)} làng {figure.ToVerifyWords} · " : "") + confirmations.Words(figure.Matter, asOf.Day),
        };
    }
}
