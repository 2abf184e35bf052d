using LangNghe.Foundation.Text;
using LangNghe.Plan.Domain;
using LangNghe.Plan.Figures;
using LangNghe.Registry.Domain;

namespace LangNghe.Plan.Targets;

/// <summary>What would have to be entered so that a target can be judged, or judged better.</summary>
public static class TargetNeeds
{
    private const string Confirm = "/xac-nhan-so";
    private const string Yearly = "/so-lieu-nam";

    public static IReadOnlyList<TargetNeed> Of(TargetValue value, DateOnly day) =>
        [.. value.Figures.SelectMany(f => Of(value.Target, f, day)).Distinct()];

    private static IEnumerable<TargetNeed> Of(Target target, FigureValue value, DateOnly day)
    {
        if (value.Undefined is { } undefined)
        {
            yield return new TargetNeed($"Ban hành bộ tiêu chí: {undefined}", null);
        }

        if (value.ToVerify > 0 && value.Figure is VillageCount toVerify)
        {
            yield return new TargetNeed($"Nhập {toVerify.ToVerifyBy} {TargetWords.ToVerify(value)}", $"/ke-hoach/so-lieu/{value.Figure.Code}?dong=can-xac-minh&tinh-den={Vi.Day(value.AsOf.Day)}");
        }

        if (value.Value is null && value.Parts.Where(p => p.InUnit is null).ToList() is { Count: > 0 } lacking)
        {
            yield return new TargetNeed($"Nhập {string.Join(" và ", lacking.Select(p => $"“{p.Figure.Label}”{(p.Year is { } year ? $" năm {year}" : "")}"))}", Yearly);
        }
        else if (value.Value is null && value.Why is { } why && value.Undefined is null && value.Figure is not VillageCount)
        {
            yield return new TargetNeed(Vi.Capital(why), Yearly);
        }

        var wanted = day < target.MilestoneDay ? day : target.MilestoneDay;
        if (value.Figure is VillageCount count && (value.ConfirmedOn is null || value.ConfirmedOn < wanted))
        {
            yield return new TargetNeed($"Xác nhận sổ đã ghi đủ mục “{RegisterMatters.Labels[count.Matter]}” đến ngày {Vi.Day(wanted)}", Confirm);
        }

        if (value is { State: FigureState.Partial })
        {
            yield return new TargetNeed($"Nhập số của các làng còn lại: {value.Coverage}", Yearly);
        }

        if (value.Newer is { } newer)
        {
            yield return new TargetNeed($"Nhập số của các làng còn lại: {newer.Words}", Yearly);
        }
    }
}
