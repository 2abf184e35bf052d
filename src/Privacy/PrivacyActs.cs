using LangNghe.Foundation.Acts;

namespace LangNghe.Privacy;

public static class PrivacyActs
{
    public static readonly ActKind Register = new("privacy.request.register", "Ghi yêu cầu về dữ liệu cá nhân");
    public static readonly ActKind Assign = new("privacy.request.assign", "Phân công yêu cầu về dữ liệu cá nhân");
    public static readonly ActKind Answer = new("privacy.request.answer", "Trả lời yêu cầu về dữ liệu cá nhân");
    public static readonly ActKind Extend = new("privacy.request.extend", "Gia hạn yêu cầu về dữ liệu cá nhân");
    public static readonly ActKind Deliver = new("privacy.request.deliver", "Giao bản dữ liệu cá nhân");
    public static readonly ActKind Complete = new("privacy.request.complete", "Thực hiện yêu cầu về dữ liệu cá nhân");
    public static readonly ActKind Refuse = new("privacy.request.refuse", "Từ chối yêu cầu về dữ liệu cá nhân");
    public static readonly ActKind SeedRetention = new("privacy.retention.seed", "Nạp thời hạn lưu giữ");
    public static readonly ActKind SetRetention = new("privacy.retention.set", "Đặt thời hạn lưu giữ");
    public static readonly ActKind ProposeRetention = new("privacy.retention.propose", "Đề xuất dữ liệu hết thời hạn lưu giữ");
    public static readonly ActKind CarryOutRetention = new("privacy.retention.carry-out", "Xóa, ẩn dữ liệu hết thời hạn lưu giữ");
    public static readonly ActKind KeepRetention = new("privacy.retention.keep", "Giữ lại dữ liệu hết thời hạn lưu giữ");
    public static readonly ActKind TakeBack = new("privacy.request.take-back", "Người yêu cầu rút yêu cầu về dữ liệu cá nhân");
}
