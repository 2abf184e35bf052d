using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;

namespace LangNghe.Plan.Figures;

/// <summary>How many villages there are: recognised, active, ceased; by kind; by trade group.</summary>
internal static class StockFigures
{
    private static readonly TradeGroup[] _groups = [TradeGroup.Processing, TradeGroup.Handicraft, TradeGroup.Materials, TradeGroup.Manufacture, TradeGroup.Ornamental, TradeGroup.Salt, TradeGroup.Services];

    public static IEnumerable<Figure> All =>
    [
        .. Family("villages.recognised", "Làng nghề được công nhận", "mọi làng còn bằng công nhận", VillagePopulation.Recognised, ByRecognition),
        .. Family("villages.active", "Làng nghề được công nhận đang hoạt động", "làng còn bằng công nhận và đang hoạt động", VillagePopulation.Active, ByOperation),
        .. Family("villages.defunct", "Làng nghề được công nhận không còn hoạt động", "làng còn bằng công nhận, đã ngừng hoạt động", VillagePopulation.Ceased, ByOperation),
        .. _groups.SelectMany(OfGroup),
    ];

    public static IQueryable<Evidence> ByRecognition(AppDb db, AsOf asOf) => Evidence.Of(db.Recognitions.InForce(asOf));

    public static IQueryable<Evidence> ByOperation(AppDb db, AsOf asOf) => Evidence.Of(db.Operations.InForce(asOf));

    public static IQueryable<Evidence> ByGroup(AppDb db, AsOf asOf) => Evidence.OfGroup(db.VillageProfiles.InForce(asOf));

    private static IEnumerable<Figure> Family(
        string code, string label, string population, VillagePopulation villages, Func<AppDb, AsOf, IQueryable<Evidence>> evidence) =>
    [
        Count($"{code}.total", label, population, villages, [evidence]),
        .. Kinds(code, label, population, villages, [evidence]),
    ];

    private static IEnumerable<Figure> OfGroup(TradeGroup group)
    {
        var villages = VillagePopulation.Active with { Group = group };
        var code = $"villages.active.group.{group.Code}";
        var label = $"Làng nghề đang hoạt động, nhóm {Vi.Uncapital(group.Words)}";
        const string Population = "làng còn bằng công nhận và đang hoạt động";
        string[] law = [$"group.{(int)group}"];
        return [Count(code, label, Population, villages, [ByOperation, ByGroup], law), .. Kinds(code, label, Population, villages, [ByOperation, ByGroup], law)];
    }

    private static IEnumerable<Figure> Kinds(
        string code, string label, string population, VillagePopulation villages, Func<AppDb, AsOf, IQueryable<Evidence>>[] evidence, string[]? law = null) =>
    [
        Count($"{code}.traditional", $"{label}: làng nghề truyền thống", population, villages with { Kind = VillageKind.Traditional }, [.. evidence, ByRecognition], law),
        Count($"{code}.ordinary", $"{label}: làng nghề", population, villages with { Kind = VillageKind.Ordinary }, [.. evidence, ByRecognition], law),
    ];

    private static VillageCount Count(
        string code, string label, string population, VillagePopulation villages, Func<AppDb, AsOf, IQueryable<Evidence>>[] evidence, string[]? law = null) => new()
        {
            Code = code, Label = label, Unit = FigureUnit.Village, Population = population, Counted = new VillageSet(villages), Matter = RegisterMatters.Villages,
            Evidence = evidence[0], RestsAlsoOn = evidence[1..],
            Formula = "Đếm mỗi làng một lần. Loại của làng là loại trong lần công nhận sau cùng còn hiệu lực.",
            Among = code == "villages.recognised.total" ? null : VillagePopulation.Recognised,
            AmongWords = "làng được công nhận",
            Law = law ?? ["recognition.minimum_craft_household_share", "recognition.minimum_stable_years"],
            Topic = "villages",
            PopulationCode = "recognised",
            LastingPartOf = code == "villages.active.total" ? "villages.recognised.total" : null,
        };
}
