namespace LangNghe.Registry.Domain;

/// <summary>The totals of the Plan are kept: a real village takes the place of an unnamed one of its own kind and group, or of none.</summary>
public static class UnnamedVillages
{
    /// <summary>Null when the place fits.</summary>
    /// <param name="totals">Figures of the Plan by name.</param>
    public static string? WhyNot(UnnamedVillage place, VillageKind kind, TradeGroup group, IReadOnlyList<UnnamedVillage> left, IReadOnlyDictionary<string, long> totals)
    {
        if (place.Kind == kind && place.Group == group)
        {
            return null;
        }

        var what = $"{kind.Words.ToLowerInvariant()} thuộc nhóm “{group.ShortWords}”";
        var fitting = left.Where(u => u.Kind == kind && u.Group == group).Select(u => u.Number).Order().ToList();
        if (fitting.Count > 0)
        {
            return $"Mục số {place.Number} không phải là {what}. Các mục chưa nêu tên đúng loại và nhóm này: số {string.Join(", ", fitting)}. Hãy xác định tại một trong các mục đó.";
        }

        var figure = Figure(kind, group);
        return totals.TryGetValue(figure, out var total)
            ? $"Không còn {what} nào chưa nêu tên. Kế hoạch đếm {total} làng như vậy đang hoạt động ({figure} = {total}) và cả {total} đã có tên; thêm một làng sẽ mâu thuẫn với tổng số này."
            : $"Kế hoạch không đếm {what} nào (không có số liệu {figure}); thêm một làng sẽ mâu thuẫn với tổng số villages.recognised.total.";
    }

    public static string Figure(VillageKind kind, TradeGroup group) => $"villages.active.group.{group.Code}.{kind.Code}";
}
