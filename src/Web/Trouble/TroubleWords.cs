using LangNghe.Access.Limits;
using LangNghe.Foundation.Text;

namespace LangNghe.Web.Trouble;

/// <summary>What a person is told for each number that HTTP gives.</summary>
internal static class TroubleWords
{
    /// <summary>The way home would lead to the same page again, so it is not shown.</summary>
    public static readonly Ui.Frame.Trouble NoRole = new(403, "Tài khoản của bạn hôm nay không giữ vai trò nào",
        "Bạn đã đăng nhập, nhưng không có vai trò nào đang có hiệu lực nên chưa mở được trang nào của sổ.", "Nếu công việc cần đến, hãy nhờ quản trị viên trao vai trò.");

    public static Ui.Frame.Trouble Of(TooOften often) =>
        new(429, "Bạn thử quá nhiều lần", $"{often.What} Để giữ an toàn, cửa này tạm đóng.", $"Thử lại sau {Vi.Instant(often.Again)}. Cần gấp, hãy gọi quản trị viên.");

    /// <param name="megabytes">Of the largest file.</param>
    public static Ui.Frame.Trouble Of(int code, int megabytes) => code switch
    {
        400 => new(code, "Yêu cầu không hợp lệ", "Biểu mẫu này đã cũ hoặc bị gửi từ nơi khác. Chưa có gì được ghi.", "Quay lại trang trước, tải lại trang rồi gửi lại."),
        403 => new(code, "Bạn không có quyền xem trang này", "Trang có thật, nhưng vai trò hoặc địa bàn của bạn không bao gồm trang này.", "Nếu công việc cần đến, hãy nhờ quản trị viên cấp quyền."),
        404 => new(code, "Không tìm thấy trang này", "Địa chỉ có thể gõ nhầm, hoặc mục này nằm ngoài địa bàn của bạn.", "Kiểm tra lại địa chỉ, hoặc tìm trong sổ bộ."),
        410 => new(code, "Mục này đã được rút khỏi sổ", "Mã của mục không bao giờ được dùng lại.", "Tìm làng nghề trong sổ bộ."),
        413 => new(code, "Tệp quá lớn", $"Những gì bạn gửi lớn đến mức không đọc được. Mỗi tệp lớn nhất {megabytes} MB.",
            "Bấm nút quay lại của trình duyệt: phần lớn những gì bạn đã gõ vẫn còn ở đó. Chọn tệp nhỏ hơn rồi gửi lại.", "Chưa có gì được ghi; sổ vẫn nguyên như trước."),
        429 => new(code, "Bạn thử quá nhiều lần", "Để giữ an toàn, cửa này tạm đóng.", "Đợi vài phút rồi thử lại."),
        503 => new(code, "Hệ thống tạm thời chưa trả lời được", "Cơ sở dữ liệu hoặc ổ đĩa của máy chủ đang bận. Lần ghi vừa rồi, nếu có, chưa được ghi; mọi thứ đã ghi trước đó vẫn an toàn.",
            "Đợi một lát rồi bấm nút quay lại của trình duyệt và gửi lại: những gì bạn đã gõ vẫn còn ở đó. Nếu kéo dài, báo cho quản trị viên."),
        >= 400 and < 500 => new(code, "Không làm được yêu cầu này", "Chưa có gì được ghi.", "Quay lại trang trước rồi thử lại."),
        _ => new(500, "Có lỗi ở phía chương trình", "Lỗi đã được ghi lại. Những gì đã lưu trước đó vẫn an toàn; lần ghi vừa rồi có thể chưa thành công.", "Tải lại trang. Nếu vẫn lỗi, báo cho quản trị viên kèm giờ xảy ra."),
    };
}
