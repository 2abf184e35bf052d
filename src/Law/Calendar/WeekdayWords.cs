namespace LangNghe.Law.Calendar;

public static class WeekdayWords
{
    private static readonly string[] _words = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    extension(DateOnly day)
    {
        public string Weekday => _words[(int)day.DayOfWeek];
    }
}
