using LangNghe.Environment;
using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;
using LangNghe.Products;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;

namespace LangNghe.Plan.Figures;

/// <summary>Villages by the records of the rooms: intellectual property, OCOP, environment plans, the list of Decision 64/2003.</summary>
internal static class RecordFigures
{
    private const string ActiveWords = "làng đang hoạt động";
    private const string ActivePopulation = "làng còn bằng công nhận và đang hoạt động";

    public static IEnumerable<Figure> All =>
    [
        new VillageCount
        {
            Code = "villages.active.with-ip", Label = "Làng nghề đang hoạt động có sản phẩm được bảo hộ quyền sở hữu trí tuệ", Unit = FigureUnit.Village, Population = ActivePopulation, PopulationCode = "active",
            Formula = "Đếm mỗi làng một lần, dù có nhiều văn bằng: làng có ít nhất một quyền còn hiệu lực vào ngày xem.", Matter = RegisterMatters.Ip, Topic = "ip",
            Counted = new VillageSet(VillagePopulation.Active, VillagesWithIp.Now), ToVerify = new VillageSet(VillagePopulation.Active, VillagesWithIp.ToVerify), ToVerifyBy = "số văn bằng, ngày nộp đơn, ngày hết hạn của quyền ở", Among = VillagePopulation.Active, AmongWords = ActiveWords,
            Evidence = (db, asOf) => Evidence.Of(db.IpRights.InForce(asOf)), Law = ["ip.trademark.years", "ip.geographical_indication.years"],
        },
        Ocop("villages.active.with-ocop-3-star", "Làng nghề đang hoạt động có sản phẩm OCOP từ 3 sao", 3, VillagePopulation.Active, ActivePopulation, "active", ActiveWords),
        Ocop("villages.traditional.with-ocop", "Làng nghề truyền thống có sản phẩm được phân hạng OCOP", 1, VillagePopulation.Traditional, "làng nghề truyền thống đang hoạt động", "traditional", "làng truyền thống đang hoạt động")
            with { RestsAlsoOn = [StockFigures.ByRecognition] },
        new VillageCount
        {
            Code = "villages.active.with-environment-plan", Label = "Làng nghề đang hoạt động có phương án bảo vệ môi trường được phê duyệt", Unit = FigureUnit.Village, Population = ActivePopulation, PopulationCode = "active",
            Formula = "Đếm mỗi làng một lần: làng có phương án đã phê duyệt và chưa bị thay thế.", Matter = RegisterMatters.EnvironmentPlans, Topic = "environment",
            Counted = new VillageSet(VillagePopulation.Active, VillagesAndEnvironment.WithPlan), Among = VillagePopulation.Active, AmongWords = ActiveWords,
            Evidence = (db, asOf) => Evidence.Of(db.EnvironmentPlans.InForce(asOf)), Law = ["environment_plan.approver"],
        },
        new VillageCount
        {
            Code = "villages.on-pollution-list", Label = "Làng nghề còn trong danh sách Quyết định 64/2003/QĐ-TTg", Unit = FigureUnit.Village, Population = "mọi làng trong sổ", PopulationCode = "recognised",
            Formula = "Đếm làng đã vào danh sách cơ sở gây ô nhiễm môi trường nghiêm trọng và chưa có văn bản đưa ra.", Matter = RegisterMatters.PollutionList, Topic = "pollution-list",
            Counted = new VillageSet(VillagePopulation.All, VillagesAndEnvironment.Listed), Evidence = (db, asOf) => Evidence.Of(db.PollutionListings.InForce(asOf)),
        },
    ];

    private static VillageCount Ocop(string code, string label, int stars, VillagePopulation among, string population, string populationCode, string amongWords) => new()
    {
        Code = code, Label = label, Unit = FigureUnit.Village, Population = population, PopulationCode = populationCode, MinimumStars = stars, Topic = "ocop", Matter = RegisterMatters.Ocop,
        Formula = stars > 1 ? $"Đếm mỗi làng một lần: làng có ít nhất một sản phẩm từ {stars} sao, giấy chứng nhận còn hạn vào ngày xem." : "Đếm mỗi làng một lần: làng có ít nhất một sản phẩm được phân hạng, giấy chứng nhận còn hạn vào ngày xem.",
        Counted = new VillageSet(among, (db, asOf) => VillagesWithOcop.Now(db, asOf, stars)), ToVerify = new VillageSet(among, (db, asOf) => VillagesWithOcop.ToVerify(db, asOf, stars)), ToVerifyBy = "quyết định phân hạng, hạng sao, ngày cấp của sản phẩm ở", Among = among, AmongWords = amongWords,
        Evidence = (db, asOf) => Evidence.Of(db.OcopGradings.InForce(asOf)), Law = ["ocop.certificate.months", $"ocop.star.{stars}.minimum_score"],
    };
}
