using LangNghe.Foundation.Rules;

namespace LangNghe.Privacy.Domain;

/// <summary>What an officer decides on the chosen cases, all alike.</summary>
public sealed record RetentionDecision
{
    public const int MostAtOnce = 20;

    public List<Guid> Chosen { get; init; } = [];

    /// <summary>Null while nothing was chosen.</summary>
    public bool? Keep { get; init; }

    public string? Reason { get; init; }

    public bool IsSure { get; init; }

    public Problems Check()
    {
        var problems = new Problems();
        problems.When(Chosen.Count == 0, nameof(Chosen), "Chọn ít nhất một mục.");
        problems.When(Chosen.Count > MostAtOnce, nameof(Chosen), $"Mỗi lần nhiều nhất {MostAtOnce} mục.");
        problems.When(Keep is null, nameof(Keep), "Chọn xóa, ẩn hay giữ lại.");
        problems.When(string.IsNullOrWhiteSpace(Reason), nameof(Reason), "Nêu lý do; lý do đứng trong nhật ký.");
        problems.When(Reason is { Length: > 1000 }, nameof(Reason), "Lý do dài nhất 1.000 ký tự.");
        problems.When(Keep == false && !IsSure, nameof(IsSure), "Đánh dấu rằng đã hiểu: dữ liệu bị xóa không lấy lại được.");
        return problems;
    }
}
