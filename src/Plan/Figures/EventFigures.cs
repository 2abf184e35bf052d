using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Plan.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Villages;
using LangNghe.Visits;
using LangNghe.Visits.Domain;

namespace LangNghe.Plan.Figures;

/// <summary>What was done from a day on: new recognitions, restorations, revocations, villages tied to tourism.</summary>
internal static class EventFigures
{
    private static readonly DateOnly _first = new(2022, 1, 1);
    private static readonly DateOnly _second = new(2026, 1, 1);

    public static IEnumerable<Figure> All =>
    [
        Restored(_first), Restored(_second),
        NewlyRecognised(_first), NewlyRecognised(_second),
        Toured(_first), Toured(_second),
        Event("recognitions.revoked", "Bằng công nhận đã thu hồi", _first, RegisterMatters.Villages, Revocations,
            "Đếm mỗi làng một lần: làng có bằng công nhận bị thu hồi theo quyết định.", "làng đã được công nhận") with { Unit = FigureUnit.Recognition },
    ];

    private static VillageCount Restored(DateOnly since) => Event(
        "villages.restored.traditional", "Làng nghề truyền thống có nguy cơ mai một được khôi phục, bảo tồn", since, RegisterMatters.Restorations, (db, asOf) => Restorations(db, asOf, since),
        "Đếm mỗi làng một lần: làng truyền thống có việc khôi phục, bảo tồn được ghi vào sổ.", "làng nghề truyền thống");

    private static VillageCount NewlyRecognised(DateOnly since) => Event(
        "villages.newly-recognised", "Làng nghề được công nhận mới", since, RegisterMatters.Villages, (db, asOf) => NewRecognitions(db, asOf, since),
        "Đếm mỗi làng một lần: làng có quyết định công nhận đầu tiên trong kỳ.", "mọi làng trong sổ") with { FlowsInto = "villages.recognised.total" };

    private static VillageCount Toured(DateOnly since) => Event(
        "villages.tourism", "Làng nghề phát triển gắn với du lịch", since, RegisterMatters.Tourism, (db, asOf) => Tourism(db, asOf, since),
        "Đếm mỗi làng một lần: làng có gắn kết du lịch bắt đầu từ ngày đầu kỳ và còn hiệu lực; không tính gắn kết chưa rõ bắt đầu từ ngày nào.", "mọi làng trong sổ");

    private static VillageCount Event<T>(string code, string label, DateOnly since, string matter, Func<AppDb, AsOf, IQueryable<T>> rows, string formula, string population) where T : VillageRow => new()
    {
        Code = $"{code}.since-{since.Year}", Label = $"{label} từ {Foundation.Text.Vi.Day(since)}", Unit = FigureUnit.Village, Since = since, Matter = matter, Formula = formula, Population = population, Topic = code,
        Counted = new VillageSet(VillagePopulation.All, (db, asOf) => rows(db, asOf).Select(r => r.VillageId)),
        Evidence = (db, asOf) => Evidence.Of(rows(db, asOf)),
    };

    private static IQueryable<Restoration> Restorations(AppDb db, AsOf asOf, DateOnly since)
    {
        var traditional = db.Recognitions.Known(asOf).Where(r => r.Kind == VillageKind.Traditional);
        return db.Restorations.InForce(asOf).Where(r => r.From >= since && traditional.Any(t => t.VillageId == r.VillageId && t.From <= r.From));
    }

    private static IQueryable<Recognition> NewRecognitions(AppDb db, AsOf asOf, DateOnly since)
    {
        var all = db.Recognitions.Known(asOf);
        return all.Where(r => r.FromKnown != Known.Attested && r.From >= since && r.From <= asOf.Day && !all.Any(earlier => earlier.VillageId == r.VillageId && earlier.From < r.From));
    }

    private static IQueryable<Recognition> Revocations(AppDb db, AsOf asOf)
    {
        var dayBefore = _first.AddDays(-1);
        return db.Recognitions.Known(asOf).Where(r => r.RevocationNumber != null && r.Until >= dayBefore && r.Until < asOf.Day);
    }

    private static IQueryable<TourismLink> Tourism(AppDb db, AsOf asOf, DateOnly since) =>
        db.TourismLinks.InForce(asOf).Where(l => l.FromKnown != Known.Attested && l.From >= since);
}
