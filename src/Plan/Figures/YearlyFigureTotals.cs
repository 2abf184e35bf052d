using LangNghe.Plan.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Yearly;

namespace LangNghe.Plan.Figures;

/// <summary>The totals of what is counted once a year.</summary>
internal static class YearlyFigureTotals
{
    public static IEnumerable<Figure> All => YearlyMeasures.All.Select(measure => new YearlyTotal
    {
        Code = measure.Code,
        Label = measure.Label,
        Unit = UnitOf(measure),
        Measure = measure,
        Population = "các làng nghề đang hoạt động vào ngày cuối năm của số liệu",
        Formula = measure.Adds
            ? "Lấy năm gần nhất có số đủ: cộng số của các làng khi làng nào cũng có số; nếu không, số báo cáo chung của địa bàn. Năm mới hơn mới có một phần các làng được ghi bên cạnh, kèm số làng còn thiếu; khi chưa năm nào đủ thì chính phần đã cộng ấy là con số." + (ListedMeasures.Has(measure.Code) ? " Làng có danh sách cơ sở được xác nhận đủ vào ngày cuối năm thì đếm từ danh sách, không lấy số đã nhập." : "")
            : "Số bình quân do địa bàn báo cáo; không cộng từ các làng vì chưa có trọng số.",
        PopulationCode = measure.Code == "income.monthly.average" ? "workers" : "active",
        Topic = measure.Code switch
        {
            "revenue.year" or "production-value.year" => "output",
            "income.monthly.average" => "income",
            _ => measure.Code,
        },
    });

    private static FigureUnit UnitOf(YearlyMeasure measure) => measure switch
    {
        { Code: "income.monthly.average" } => FigureUnit.MillionDongMonthly,
        { Unit: YearlyMeasures.Dong } => FigureUnit.BillionDong,
        { Unit: "người" } => FigureUnit.Person,
        { Unit: "hộ" } => FigureUnit.Household,
        _ => FigureUnit.Establishment,
    };
}
