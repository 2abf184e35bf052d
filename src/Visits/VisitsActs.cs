using LangNghe.Foundation.Acts;

namespace LangNghe.Visits;

public static class VisitsActs
{
    public static readonly ActKind LinkTourism = new("visits.tourism.link", "Ghi gắn kết du lịch");
    public static readonly ActKind CorrectLink = new("visits.tourism.correct", "Đính chính gắn kết du lịch");
    public static readonly ActKind EndLink = new("visits.tourism.end", "Chấm dứt gắn kết du lịch");
}
