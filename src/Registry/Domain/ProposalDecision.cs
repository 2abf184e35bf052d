using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>What an owner decides about a proposal, cell by cell.</summary>
public sealed record ProposalDecision
{
    /// <summary>Of the proposal when it was opened.</summary>
    public int Version { get; init; }

    /// <summary>What was shown of where the register has moved since the proposal; null when nothing was.</summary>
    public string? Seen { get; init; }

    public List<CellDecision> Cells { get; init; } = [];

    public Problems Check(IReadOnlyCollection<ProposalCell> waiting)
    {
        var problems = new Problems();
        problems.When(Cells.TrueForAll(c => c.Accepts is null), "", "Chọn chấp nhận hoặc từ chối cho ít nhất một mục.");
        for (var i = 0; i < Cells.Count; i++)
        {
            var cell = Cells[i];
            problems.When(cell.Accepts is not null && waiting.All(w => w.Id != cell.Id), "", "Có mục đã được quyết định. Hãy xem lại đề nghị rồi quyết định tiếp.");
            problems.When(cell.Accepts == false && string.IsNullOrWhiteSpace(cell.Reason), $"{nameof(Cells)}[{i}].{nameof(CellDecision.Reason)}", "Nêu lý do từ chối; người đề nghị đọc lý do này.");
            problems.When(cell.Reason is { Length: > 500 }, $"{nameof(Cells)}[{i}].{nameof(CellDecision.Reason)}", "Lý do dài quá 500 ký tự.");
        }

        return problems;
    }
}
