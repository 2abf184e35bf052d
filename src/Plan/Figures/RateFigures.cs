using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;

namespace LangNghe.Plan.Figures;

/// <summary>Shares, growth and multiples that the targets ask for.</summary>
internal static class RateFigures
{
    private static readonly RatingCriteria _effective = new("village.effective.criteria", "hoạt động có hiệu quả");

    public static IEnumerable<Figure> All =>
    [
        Reviewed("villages.effective.share", "Tỷ lệ làng nghề hoạt động có hiệu quả", (rows) => rows.Where(r => r.IsEffective == true), (rows) => rows.Where(r => r.IsEffective != null),
            "Số làng được xếp loại hoạt động có hiệu quả trong lần rà soát gần nhất, chia cho số làng đang hoạt động.", "effective") with { Criteria = _effective, Law = [_effective.Parameter] },
        Reviewed("villages.environment-compliant.share", "Tỷ lệ làng nghề bảo đảm quy định về bảo vệ môi trường", (rows) => rows.Where(r => r.MeetsEnvironmentRules == true), (rows) => rows.Where(r => r.MeetsEnvironmentRules != null),
            "Số làng được rà soát là bảo đảm quy định về môi trường, chia cho số làng đang hoạt động.", "environment") with { ShortLabel = "làng nghề" },
        Share("establishments.environment-compliant.share", "Tỷ lệ cơ sở bảo đảm quy định về bảo vệ môi trường", "establishments.environment-compliant", "establishments.total", "environment") with { ShortLabel = "cơ sở" },
        Share("workers.trained.share", "Tỷ lệ lao động trong làng nghề được đào tạo", "workers.trained", "workers.total", "training"),
        Growth("production-value.growth.from-2021", "Tốc độ tăng giá trị sản xuất bình quân từ năm 2021", 2021),
        Growth("production-value.growth.from-2025", "Tốc độ tăng giá trị sản xuất bình quân từ năm 2025", 2025),
        new YearlyGrowth
        {
            Code = "income.multiple-of-2020", Label = "Thu nhập bình quân so với năm 2020", Unit = FigureUnit.Times, Total = "income.monthly.average", BaseYear = 2020, AsMultiple = true,
            Population = "lao động trong các làng nghề", Formula = "Thu nhập bình quân tháng của năm gần nhất chia cho năm 2020.", Topic = "income",
        },
    ];

    private static YearlyShare Share(string code, string label, string numerator, string denominator, string topic) => new()
    {
        Code = code, Label = label, Unit = FigureUnit.Percent, Numerator = numerator, Denominator = denominator, Topic = topic,
        Population = "các làng nghề đang hoạt động", Formula = "Tử số và mẫu số của cùng một năm; tỷ lệ không bao giờ được cộng hay lấy trung bình.",
    };

    private static YearlyGrowth Growth(string code, string label, int baseYear) => new()
    {
        Code = code, Label = label, Unit = FigureUnit.PercentYearly, Total = "production-value.year", BaseYear = baseYear, Topic = "output",
        Population = "các làng nghề đang hoạt động", Formula = $"Tăng trưởng kép: (giá trị sản xuất năm gần nhất ÷ năm {baseYear}) mũ (1 ÷ số năm) − 1.",
    };

    private static VillageCount Reviewed(
        string code, string label, Func<IQueryable<VillageReview>, IQueryable<VillageReview>> good, Func<IQueryable<VillageReview>, IQueryable<VillageReview>> rated, string formula, string topic) => new()
        {
            Code = code, Label = label, Unit = FigureUnit.Percent, Population = "làng còn bằng công nhận và đang hoạt động", Formula = formula, Matter = RegisterMatters.Reviews, Topic = topic,
            ToVerifyWords = "chưa được xếp loại", ToVerifyBy = "kết quả rà soát, xếp loại của",
            Counted = new VillageSet(VillagePopulation.Active, (db, asOf) => good(Latest(db, asOf)).Select(r => r.VillageId)),
            Among = VillagePopulation.Active,
            AmongWords = "làng đang hoạt động",
            ToVerify = new VillageSet(VillagePopulation.Active, Without: (db, asOf) => rated(Latest(db, asOf)).Select(r => r.VillageId)),
            Evidence = (db, asOf) => Evidence.Of(Latest(db, asOf)),
        };

    /// <summary>The latest review of each village by the day.</summary>
    private static IQueryable<VillageReview> Latest(AppDb db, AsOf asOf)
    {
        var rows = db.VillageReviews.InForce(asOf);
        return rows.Where(r => !rows.Any(later => later.VillageId == r.VillageId && later.Year > r.Year));
    }
}
