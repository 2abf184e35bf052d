namespace LangNghe.Registry.Domain;

public static class YearlyMeasures
{
    public const string Dong = "đồng";

    public static readonly IReadOnlyList<YearlyMeasure> All =
    [
        new("households.total", "Tổng số hộ trên địa bàn", "hộ"),
        new("households.craft", "Số hộ làm nghề", "hộ"),
        new("establishments.household", "Hộ gia đình sản xuất, kinh doanh", "cơ sở"),
        new("establishments.enterprise", "Doanh nghiệp", "cơ sở"),
        new("establishments.cooperative", "Hợp tác xã", "cơ sở"),
        new("establishments.total", "Cơ sở sản xuất, kinh doanh", "cơ sở"),
        new("establishments.environment-compliant", "Cơ sở bảo đảm quy định về bảo vệ môi trường", "cơ sở"),
        new("revenue.year", "Doanh thu cả năm", Dong),
        new("production-value.year", "Giá trị sản xuất cả năm", Dong),
        new("workers.total", "Tổng số lao động", "người"),
        new("workers.regular", "Lao động có việc làm thường xuyên", "người"),
        new("workers.trained", "Lao động đã được đào tạo", "người"),
        new("artisans.recognised", "Nghệ nhân đã được công nhận", "người"),
        new("income.monthly.average", "Thu nhập bình quân tháng", Dong, Adds: false),
    ];

    public static YearlyMeasure? Find(string? code) => All.FirstOrDefault(m => m.Code == code);
}
