using System.Text;

namespace LangNghe.Bench.Imports;

/// <summary>Tables as a province would hand them in: as many rows as the Plan counts establishments.</summary>
internal static class Tables
{
    public const int Rows = 7_831;

    // As many as the Plan counts villages, about.
    private const int VillagesWithEstablishments = 170;

    private static readonly string[] _measures =
    [
        "Tổng số hộ trên địa bàn", "Số hộ làm nghề", "Hộ gia đình sản xuất, kinh doanh", "Doanh nghiệp", "Hợp tác xã", "Cơ sở sản xuất, kinh doanh",
        "Cơ sở bảo đảm quy định về bảo vệ môi trường", "Doanh thu cả năm", "Giá trị sản xuất cả năm", "Tổng số lao động", "Lao động có việc làm thường xuyên",
        "Lao động đã được đào tạo", "Nghệ nhân đã được công nhận", "Thu nhập bình quân tháng",
    ];

    public static async Task<string> Villages(string folder, CancellationToken stop)
    {
        var text = new StringBuilder("Tên làng nghề;Nhóm ngành nghề;Nghề;Thôn, xóm;Xã, phường;Vĩ độ;Kinh độ;Cách xác định tọa độ;Từ ngày\n");
        for (var i = 1; i <= Rows; i++)
        {
            text.Append($"Làng mẫu {i:00000};Sản xuất muối;nghề mẫu {i % 40};thôn {i % 9};phường Duy Tiên;20,{620000 + i};106,{i:000000};đo bằng GPS;01/01/2026\n");
        }

        return await Written(folder, "villages.csv", text, stop);
    }

    /// <param name="first">Number of the first village that the other table registered.</param>
    public static async Task<string> Years(string folder, int first, CancellationToken stop)
    {
        var text = new StringBuilder("Số trong sổ;Năm;").AppendJoin(';', _measures.Select(m => $"\"{m}\"")).Append('\n');
        for (var i = 0; i < Rows; i++)
        {
            text.Append($"{first + i};2025;900;300;{100 + (i % 50)};2;1;{103 + (i % 50)};80;1779,5;2.000,25;{500 + i};{400 + i};200;3;6,5\n");
        }

        return await Written(folder, "years.csv", text, stop);
    }

    /// <param name="first">Number of the first village that the other table registered.</param>
    public static async Task<string> Establishments(string folder, int first, CancellationToken stop)
    {
        var text = new StringBuilder("Số trong sổ;Tên cơ sở;Loại hình;Nghề;Địa chỉ;Điện thoại;Mã số thuế;Số lao động;Từ ngày\n");
        for (var i = 0; i < Rows; i++)
        {
            text.Append($"{first + (i % VillagesWithEstablishments)};Nguyễn Văn Mẫu {i:00000};Hộ gia đình;nghề mẫu {i % 40};thôn {i % 9};0912{i:000000};0700{i:000000};{1 + (i % 30)};01/01/2020\n");
        }

        return await Written(folder, "establishments.csv", text, stop);
    }

    public static int Measures => _measures.Length;

    private static async Task<string> Written(string folder, string name, StringBuilder text, CancellationToken stop)
    {
        var path = Path.Combine(folder, name);
        await File.WriteAllTextAsync(path, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), stop);
        return path;
    }
}
