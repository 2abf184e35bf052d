using LangNghe.Foundation.Rules;

namespace LangNghe.Privacy.Domain;

/// <summary>What is written down when a step is taken.</summary>
public sealed record StepFacts
{
    public const int LongestNote = 4000;
    public const int LongestGround = 1000;

    /// <summary>What was done or said; stands under the person's key.</summary>
    public string? Note { get; init; }

    /// <summary>The law that a refusal or an extension rests on; stands openly.</summary>
    public string? Ground { get; init; }

    public Guid? DocumentId { get; init; }

    /// <summary>Who takes the request over.</summary>
    public Guid? AssigneeId { get; init; }

    /// <summary>Data will be gone for good.</summary>
    public bool IsSure { get; init; }

    public int Version { get; init; }

    public Problems Check(RequestStepKind step, RequestKind kind)
    {
        var problems = new Problems();
        problems.When(step == RequestStepKind.Assign && AssigneeId is null, nameof(AssigneeId), "Chọn người phụ trách.");
        problems.When(step is not (RequestStepKind.Assign or RequestStepKind.Deliver) && string.IsNullOrWhiteSpace(Note), nameof(Note), "Ghi lý do, việc đã làm hoặc lời đã trả lời.");
        problems.When(step is RequestStepKind.Refuse or RequestStepKind.Extend && string.IsNullOrWhiteSpace(Ground), nameof(Ground), "Nêu căn cứ pháp luật.");
        problems.When(step == RequestStepKind.Complete && kind == RequestKind.Delete && !IsSure, nameof(IsSure), "Đánh dấu rằng đã hiểu: dữ liệu bị xóa không lấy lại được.");
        problems.When(Note is { Length: > LongestNote }, nameof(Note), "Nội dung dài nhất 4.000 ký tự.");
        problems.When(Ground is { Length: > LongestGround }, nameof(Ground), "Căn cứ dài nhất 1.000 ký tự.");
        return problems;
    }
}
