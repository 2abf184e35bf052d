using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Access.Domain;

/// <summary>How far ahead roles, owners and organisations are written down. What lies further is a slip of the hand, and would stand as if it were done.</summary>
public static class DaysAhead
{
    private const int YearsToBegin = 1;
    private const int YearsToEnd = 10;

    public static void WhenBeginsTooFar(this Problems problems, DateOnly? day, DateOnly today, string field) => problems.When(day > today.AddYears(YearsToBegin), field,
        $"Ngày này quá xa. Việc bắt đầu chỉ ghi trước nhiều nhất {YearsToBegin} năm, tức là đến {Vi.Day(today.AddYears(YearsToBegin))}.");

    public static void WhenEndsTooFar(this Problems problems, DateOnly? day, DateOnly today, string field) => problems.When(day > today.AddYears(YearsToEnd), field,
        $"Ngày này quá xa. Việc kết thúc chỉ ghi trước nhiều nhất {YearsToEnd} năm, tức là đến {Vi.Day(today.AddYears(YearsToEnd))}.");
}
