namespace LangNghe.Plan.Figures;

/// <summary>A figure that so far only the press gave. The register has no record of it, so it never has a value of ours.</summary>
public sealed record PressOnly : Figure
{
    public const string Why = "chưa có dữ liệu trong sổ";
}
