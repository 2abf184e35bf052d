using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;

namespace LangNghe.Access.Domain;

/// <summary>What an administrator writes down about the end of an organisation.</summary>
public sealed record SuccessionFacts
{
    /// <summary>Null for an end without an heir.</summary>
    public Guid? SuccessorId { get; init; }

    /// <summary>The first day of the new state; the day before is the organisation's last.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The heir owns its fields of work from that day.</summary>
    public bool TakesFields { get; init; } = true;

    public Problems Check(Guid organisationId)
    {
        var problems = new Problems();
        problems.When(Day is null, nameof(Day), "Nhập ngày đầu tiên của tổ chức mới, ví dụ 01/03/2025.");
        problems.When(Day is { } day && !AsOf.Allows(day), nameof(Day), "Ngày nằm ngoài khoảng sổ ghi được.");
        problems.When(SuccessorId == organisationId, nameof(SuccessorId), "Một cơ quan không kế thừa chính nó. Nếu chỉ đổi tên, dùng Thay đổi từ ngày.");
        return problems;
    }
}
