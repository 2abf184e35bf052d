using LangNghe.Foundation.Acts;

namespace LangNghe.Intake;

public static class IntakeActs
{
    public static readonly ActKind TakeIn = new("intake.file.take-in", "Nạp tệp để nhập số liệu");
    public static readonly ActKind Accept = new("intake.import.accept", "Chấp nhận nhập số liệu từ tệp");
    public static readonly ActKind DecideAlike = new("intake.alike.decide", "Quyết định về dòng có thể trùng");
    public static readonly ActKind ForgetFile = new("intake.file.forget", "Xóa tệp đã nạp, giữ những gì đã ghi vào sổ");
    public static readonly ActKind Undo = new("intake.import.undo", "Hoàn tác một lần nhập từ tệp");
}
