using System.Collections.Frozen;

namespace LangNghe.Plan.Figures;

/// <summary>Every figure the program knows, in the order of the Plan's description, then those that the targets ask for.</summary>
public sealed class FigureCatalogue
{
    private readonly FrozenDictionary<string, Figure> _byCode;

    public FigureCatalogue()
    {
        All = [.. StockFigures.All, .. YearlyFigureTotals.All, .. RecordFigures.All, .. EventFigures.All, .. RateFigures.All, .. PressFigures.All];
        _byCode = All.ToFrozenDictionary(f => f.Code);
    }

    public IReadOnlyList<Figure> All { get; }

    public Figure? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);
}
