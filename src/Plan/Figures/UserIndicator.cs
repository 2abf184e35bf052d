using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;

namespace LangNghe.Plan.Figures;

/// <summary>An indicator that an officer defined, in the version known on the day asked about.</summary>
public sealed record UserIndicator : Figure
{
    public required Formula Expression { get; init; }

    public required int Version { get; init; }

    /// <summary>Yearly figures are worked together only when they are of one year.</summary>
    /// <param name="parts">The value of every figure that the formula names.</param>
    public FigureValue Worked(AsOf asOf, IReadOnlyList<FigureValue> parts)
    {
        if (parts.FirstOrDefault(p => p.InUnit is null) is { } unknown)
        {
            return FigureValue.None(this, asOf, $"chưa có “{unknown.Figure.Label}”: {unknown.Why ?? "chưa có dữ liệu"}");
        }

        var yearly = parts.Where(p => p.Year is not null).ToList();
        if (yearly.DistinctBy(p => p.Year).Count() > 1)
        {
            return FigureValue.None(this, asOf, $"không tính chung số liệu của các năm khác nhau: {string.Join("; ", yearly.Select(p => $"“{p.Figure.Label}” là số năm {p.Year}"))}");
        }

        return Expression.Value(code => parts.First(p => p.Figure.Code == code).InUnit) is not { } value
            ? FigureValue.None(this, asOf, "mẫu số bằng không")
            : new FigureValue(this, asOf, parts.Count == 0 ? FigureState.Known : parts.Max(p => p.State))
            {
                Value = value, Year = yearly.FirstOrDefault()?.Year, ConfirmedOn = parts.Min(p => p.ConfirmedOn), IsProvisional = parts.Any(p => p.IsProvisional),
                Coverage = string.Join(" · ", parts.Select(p => p.Coverage).Where(c => c.Length > 0).Distinct()),
                Source = string.Join("; ", parts.Select(p => p.Source).Where(s => s.Length > 0).Distinct()),
            };
    }

    public static UserIndicator From(Indicator indicator, FigureCatalogue catalogue)
    {
        var expression = Domain.Formula.Parse(indicator.Formula, code => catalogue.Find(code) is not null, "").Value;
        return new UserIndicator
        {
            Code = indicator.Code, Label = indicator.Label, Unit = new FigureUnit(indicator.Code, indicator.Unit), Expression = expression, Version = indicator.Version,
            Formula = $"{expression.Read(code => $"[{catalogue.Find(code)!.Label}]")} (bản {indicator.Version})",
            Population = string.Join("; ", expression.Codes.Select(c => catalogue.Find(c)!.Population).Distinct()),
        };
    }
}
