using LangNghe.Foundation.Rules;
using LangNghe.Law.Domain;

namespace LangNghe.Registry.Domain;

/// <summary>Why something is written into the register, and on which paper: one that is registered already, or a new one.</summary>
public sealed record ActFacts
{
    public string? Reason { get; init; }

    public Guid? DocumentId { get; init; }

    public DocumentFacts Paper { get; init; } = new();

    public bool HasPaper => !string.IsNullOrWhiteSpace(Paper.Number) || !string.IsNullOrWhiteSpace(Paper.Title) || !string.IsNullOrWhiteSpace(Paper.Issuer) || Paper.IssuedOn is not null;

    public Problems Check(bool needsPaper, DateOnly today)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(Reason), nameof(Reason), "Nêu lý do; lý do đứng trong lịch sử của làng nghề.");
        problems.When(Reason is { Length: > 2000 }, nameof(Reason), "Lý do dài quá 2.000 ký tự.");
        problems.When(needsPaper && DocumentId is null && !HasPaper, nameof(DocumentId), "Việc này cần văn bản làm căn cứ. Chọn văn bản trong danh sách, hoặc ghi văn bản mới bên dưới.");
        problems.When(DocumentId is not null && HasPaper, nameof(DocumentId), "Chọn một văn bản có sẵn hoặc ghi một văn bản mới, không làm cả hai.");
        if (HasPaper)
        {
            problems.AddRange(Document.Register(Paper, today).Problems.Under(nameof(Paper)));
        }

        return problems;
    }
}
