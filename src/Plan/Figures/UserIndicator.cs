using LangNghe.Plan.Domain;

namespace LangNghe.Plan.Figures;

/// <summary>An indicator that an officer defined, in the version known on the day asked about.</summary>
public sealed record UserIndicator : Figure
{
    public required Formula Expression { get; init; }

    public required int Version { get; init; }

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
