using System.Collections.Frozen;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Journal;

/// <summary>What the history calls rows and their fields, of every room. A field of a village is called as its own form calls it.</summary>
public static class FieldLabels
{
    private static readonly FrozenDictionary<string, string> _things = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Village"] = "Mục trong sổ",
        ["VillageProfile"] = "Hồ sơ làng nghề",
        ["Recognition"] = "Công nhận",
        ["Operation"] = "Tình trạng hoạt động",
        ["VillageReview"] = "Rà soát, xếp loại",
        ["Restoration"] = "Khôi phục, bảo tồn",
        ["VillageLink"] = "Liên kết",
        ["VillageEnding"] = "Rút khỏi sổ",
        ["CraftRecognition"] = "Nghề truyền thống",
        ["Establishment"] = "Cơ sở sản xuất",
        ["ListCompletion"] = "Danh sách cơ sở đã đủ",
        ["YearlyFigure"] = "Số liệu năm",
        ["AreaYear"] = "Năm số liệu của địa bàn",
        ["RegisterConfirmation"] = "Xác nhận sổ",
        ["OcopGrading"] = "Phân hạng OCOP",
        ["IpRight"] = "Quyền sở hữu trí tuệ",
        ["EnvironmentPlan"] = "Phương án bảo vệ môi trường",
        ["PollutionListing"] = "Danh sách Quyết định 64/2003",
        ["ArtisanTitle"] = "Danh hiệu nghệ nhân",
        ["TourismLink"] = "Gắn với du lịch",
        ["StoredFile"] = "Tệp",
        ["Attachment"] = "Đính kèm",
        ["Document"] = "Văn bản",
        ["Clause"] = "Điều khoản",
        ["Parameter"] = "Tham số của luật",
        ["Unit"] = "Đơn vị hành chính",
        ["UnitPeriod"] = "Tên và thời hạn của đơn vị",
        ["Succession"] = "Kế tục đơn vị",
        ["UnitOutline"] = "Ranh giới",
        ["LabelPoint"] = "Điểm của đơn vị",
        ["Area"] = "Địa bàn",
        ["Account"] = "Tài khoản",
        ["RoleAssignment"] = "Vai trò",
        ["Organisation"] = "Cơ quan",
        ["OrganisationPeriod"] = "Thời kỳ của cơ quan",
        ["OrganisationSuccession"] = "Kế thừa cơ quan",
        ["Person"] = "Người",
        ["DistinctPeople"] = "Hai người khác nhau",
        ["IdentityReveal"] = "Xem số định danh",
        ["DataKey"] = "Khóa dữ liệu",
        ["Target"] = "Mục tiêu",
        ["Indicator"] = "Chỉ số",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> _fields = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["From"] = "Từ ngày",
        ["FromKnown"] = "Ngày bắt đầu biết đến mức",
        ["Until"] = "Đến hết ngày",
        ["UntilKnown"] = "Ngày kết thúc biết đến mức",
        ["ConfirmedOn"] = "Xác nhận lần cuối",
        ["Sureness"] = "Độ chắc",
        ["SourceDocumentId"] = "Văn bản nguồn",
        ["SourceNote"] = "Nguồn",
        ["GroupSureness"] = "Độ chắc của nhóm",
        ["IsUnnamed"] = "Chưa nêu tên",
        ["Kind"] = "Loại",
        ["DecisionNumber"] = "Số quyết định",
        ["RevocationNumber"] = "Số quyết định thu hồi",
        ["RevokedByDocumentId"] = "Quyết định thu hồi",
        ["RevocationReason"] = "Lý do thu hồi",
        ["EndNumber"] = "Số văn bản chấm dứt",
        ["EndReason"] = "Lý do chấm dứt",
        ["State"] = "Tình trạng",
        ["Reason"] = "Lý do",
        ["Year"] = "Năm",
        ["Class"] = "Xếp loại",
        ["IsEffective"] = "Hoạt động có hiệu quả",
        ["MeetsEnvironmentRules"] = "Đạt yêu cầu về môi trường",
        ["Outcome"] = "Kết quả",
        ["OtherId"] = "Làng kia",
        ["KeptId"] = "Mục được giữ",
        ["Number"] = "Số",
        ["Measure"] = "Chỉ tiêu",
        ["Value"] = "Giá trị",
        ["IsProvisional"] = "Số sơ bộ",
        ["Matter"] = "Việc",
        ["Craft"] = "Nghề",
        ["Place"] = "Nơi",
        ["ProductName"] = "Sản phẩm",
        ["ProductGroup"] = "Nhóm sản phẩm",
        ["Stars"] = "Số sao",
        ["OrMoreStars"] = "Trở lên",
        ["ScoreHundredths"] = "Điểm (phần trăm điểm)",
        ["GradedBy"] = "Cơ quan phân hạng",
        ["CertificateNumber"] = "Số giấy chứng nhận",
        ["ApplicationNumber"] = "Số đơn",
        ["Owner"] = "Chủ sở hữu",
        ["FiledOn"] = "Ngày nộp đơn",
        ["GrantedOn"] = "Ngày cấp",
        ["Renewals"] = "Số lần gia hạn",
        ["ApprovedBy"] = "Cơ quan phê duyệt",
        ["PersonName"] = "Nghệ nhân",
        ["Level"] = "Cấp",
        ["Title"] = "Tên gọi",
        ["Tie"] = "Gắn với du lịch bằng",
        ["Size"] = "Kích thước (byte)",
        ["ContentType"] = "Loại tệp",
        ["FileId"] = "Tệp",
        ["DisplayName"] = "Họ và tên",
        ["UserName"] = "Tên đăng nhập",
        ["Organisation"] = "Cơ quan",
        ["Role"] = "Vai trò",
        ["ShortName"] = "Tên viết tắt",
        ["FieldsOwned"] = "Lĩnh vực phụ trách",
        ["Confidence"] = "Mức tin cậy",
        ["FromId"] = "Cơ quan trước",
        ["ToId"] = "Cơ quan kế thừa",
        ["UnitId"] = "Đơn vị",
        ["ParentUnitId"] = "Đơn vị cấp trên",
        ["EndedOn"] = "Kết thúc ngày",
        ["TwoFactorEnabled"] = "Xác thực hai bước",
        ["Name"] = "Họ và tên",
        ["BornOn"] = "Ngày sinh",
        ["BirthYear"] = "Năm sinh",
        ["Gender"] = "Giới tính",
        ["Phone"] = "Điện thoại",
        ["Address"] = "Địa chỉ",
        ["RegistrationNumber"] = "Mã số thuế, số đăng ký",
        ["Licences"] = "Giấy phép",
        ["Workers"] = "Số lao động",
        ["IdentityLength"] = "Số chữ số của số định danh",
        ["IdentityEnding"] = "Số định danh, các số cuối",
        ["EnteredAt"] = "Ghi vào sổ lúc",
        ["ErasedAt"] = "Xóa theo yêu cầu lúc",
        ["Purpose"] = "Dùng cho",
        ["MadeAt"] = "Tạo lúc",
        ["RetiredAt"] = "Thôi dùng lúc",
        ["Issuer"] = "Cơ quan ban hành",
        ["IssuedOn"] = "Ngày ban hành",
        ["Code"] = "Mã",
        ["Type"] = "Loại đơn vị",
        ["FullName"] = "Tên đầy đủ",
        ["Label"] = "Tên gọi của số",
        ["Formula"] = "Công thức",
        ["Unit"] = "Đơn vị tính",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string Thing, string Field), string> _ofThing = new Dictionary<(string Thing, string Field), string>
    {
        [("Establishment", "Name")] = "Tên cơ sở",
        [("Establishment", "Kind")] = "Loại hình",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> _ofVillage = typeof(VillageFacts).GetProperties()
        .ToFrozenDictionary(p => p.Name, p => p.GetCustomAttribute<DisplayAttribute>()?.Name ?? p.Name, StringComparer.Ordinal);

    public static IEnumerable<string> Things => _things.Keys;

    public static IEnumerable<string> Fields => _fields.Keys;

    public static string Thing(string thing) => _things.GetValueOrDefault(thing, thing);

    public static string Field(string thing, string field) =>
        _ofThing.TryGetValue((thing, field), out var own) || (thing == nameof(VillageProfile) && _ofVillage.TryGetValue(field, out own)) || _fields.TryGetValue(field, out own) || _ofVillage.TryGetValue(field, out own) ? own : field;
}
