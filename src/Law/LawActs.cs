using LangNghe.Foundation.Acts;

namespace LangNghe.Law;

public static class LawActs
{
    public static readonly ActKind Seed = new("law.seed", "Nạp văn bản pháp luật");
    public static readonly ActKind RegisterDocument = new("law.document.register", "Ghi văn bản");
    public static readonly ActKind AttachFile = new("law.file.attach", "Đính kèm tệp");
    public static readonly ActKind EnterSchedule = new("law.calendar.enter", "Nhập lịch nghỉ chính thức");
    public static readonly ActKind SeedSchedules = new("law.calendar.seed", "Nạp lịch nghỉ");
}
