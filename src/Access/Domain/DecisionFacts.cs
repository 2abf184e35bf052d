using LangNghe.Foundation.Rules;

namespace LangNghe.Access.Domain;

/// <summary>Why something about organisations or roles is written down, and the document that decided it.</summary>
public sealed record DecisionFacts
{
    public string? Reason { get; init; }

    public Guid? DocumentId { get; init; }

    public Problems Check(bool needsDocument)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(Reason), nameof(Reason), "Nhập lý do.");
        problems.When(Reason is { Length: > 2000 }, nameof(Reason), "Lý do dài quá 2.000 ký tự.");
        problems.When(needsDocument && DocumentId is null, nameof(DocumentId), "Chọn văn bản quyết định việc này. Văn bản chưa có trong danh sách thì ghi ở mục Văn bản trước.");
        return problems;
    }
}
