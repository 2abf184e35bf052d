using LangNghe.Plan.Domain;

namespace LangNghe.Plan.Figures;

/// <summary>Figures that the press speaks of and the register does not hold.</summary>
internal static class PressFigures
{
    public static IEnumerable<Figure> All =>
    [
        new PressOnly
        {
            Code = "villages.with-central-wastewater-treatment", Label = "Làng nghề có hệ thống xử lý nước thải tập trung", Unit = FigureUnit.Village,
            Formula = "Sổ chưa ghi hệ thống xử lý nước thải của làng nào, nên chưa đếm được; chỉ có số của báo chí đứng bên cạnh.",
            Population = "làng còn bằng công nhận và đang hoạt động", PopulationCode = "active", Topic = "environment",
        },
    ];
}
