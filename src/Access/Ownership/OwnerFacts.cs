using LangNghe.Access.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;

namespace LangNghe.Access.Ownership;

/// <summary>What an administrator writes down when a matter gets another owner.</summary>
public sealed record OwnerFacts
{
    /// <summary>How the commune of the village is chosen, beside the codes of fields of work.</summary>
    public const string Commune = "Commune";

    public string? First { get; init; }

    /// <summary>Whose word holds at once as well; null for none.</summary>
    public string? Second { get; init; }

    public DateOnly? From { get; init; }

    /// <summary>The rows that stood when the form was opened.</summary>
    public string? Seen { get; init; }

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        problems.When(!IsOwner(First), nameof(First), "Chọn cơ quan quản lý.");
        problems.When(!string.IsNullOrEmpty(Second) && !IsOwner(Second), nameof(Second), "Chọn cơ quan cùng quản lý, hoặc để trống.");
        problems.When(IsOwner(First) && First == Second, nameof(Second), "Cơ quan này đã là cơ quan quản lý.");
        problems.When(From is null, nameof(From), "Nhập ngày bắt đầu (ngày/tháng/năm).");
        problems.When(From < today, nameof(From), "Ngày bắt đầu không được trước hôm nay: những gì đã ghi theo quyền cũ giữ nguyên.");
        problems.WhenBeginsTooFar(From, today, nameof(From));
        return problems;
    }

    public IEnumerable<MatterOwner> Rows(string matter) =>
        new[] { First, Second }.Where(o => !string.IsNullOrEmpty(o)).Select((o, i) => new MatterOwner(matter, o == Commune ? null : Enum.Parse<FieldOfWork>(o!), i + 1));

    private static bool IsOwner(string? code) => code == Commune || (Enum.TryParse<FieldOfWork>(code, out var field) && Enum.IsDefined(field));
}
