using LangNghe.Foundation.Who;

namespace LangNghe.Privacy;

public static class PrivacyPermissions
{
    public const string Read = "privacy.requests.read";
    public const string Handle = "privacy.requests.handle";
    public const string Decide = "privacy.requests.decide";
    public const string ReadRetention = "privacy.retention.read";
    public const string SetRetention = "privacy.retention.set";
    public const string CarryOut = "privacy.retention.carry-out";

    public static readonly IReadOnlyList<Permission> All =
    [
        new(Read, "Xem yêu cầu về dữ liệu cá nhân, trong địa bàn", Roles.Administrator, Roles.DepartmentOfficer, Roles.DepartmentLeader, Roles.CommuneOfficer, Roles.Inspector),
        new(Handle, "Nhận, trả lời, phân công yêu cầu và giao bản dữ liệu, trong địa bàn", Roles.DepartmentOfficer, Roles.CommuneOfficer),
        new(Decide, "Quyết định yêu cầu: gia hạn, thực hiện, từ chối", Roles.DepartmentOfficer, Roles.DepartmentLeader),
        new(ReadRetention, "Xem thời hạn lưu giữ và đề xuất đến hạn", Roles.Administrator, Roles.DepartmentOfficer, Roles.DepartmentLeader, Roles.Inspector),
        new(SetRetention, "Đặt thời hạn lưu giữ", Roles.Administrator),
        new(CarryOut, "Duyệt xóa, ẩn dữ liệu hết thời hạn lưu giữ", Roles.DepartmentOfficer, Roles.DepartmentLeader),
    ];
}
