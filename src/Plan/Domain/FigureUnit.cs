namespace LangNghe.Plan.Domain;

/// <summary>What a figure is counted in.</summary>
/// <param name="Code">As in <c>baseline-2021.csv</c>.</param>
/// <param name="Word">After the number, on screen.</param>
/// <param name="Scale">How many stored units make one of these: 1e9 đồng a "billion VND".</param>
public sealed record FigureUnit(string Code, string Word, decimal Scale = 1)
{
    public static readonly FigureUnit Village = new("village", "làng");
    public static readonly FigureUnit Recognition = new("village", "bằng công nhận");
    public static readonly FigureUnit Establishment = new("establishment", "cơ sở");
    public static readonly FigureUnit Person = new("person", "người");
    public static readonly FigureUnit Household = new("household", "hộ");
    public static readonly FigureUnit BillionDong = new("billion VND", "tỷ đồng", 1_000_000_000m);
    public static readonly FigureUnit MillionDongMonthly = new("million VND/person/month", "triệu đồng/người/tháng", 1_000_000m);
    public static readonly FigureUnit Percent = new("percent", "%");
    public static readonly FigureUnit PercentYearly = new("percent per year", "%/năm");
    public static readonly FigureUnit Times = new("times", "lần");
}
