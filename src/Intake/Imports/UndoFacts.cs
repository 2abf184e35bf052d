using LangNghe.Foundation.Rules;

namespace LangNghe.Intake.Imports;

/// <summary>Why an import is undone.</summary>
public sealed record UndoFacts
{
    public string? Reason { get; init; }

    public int Version { get; init; }

    public Problems Check()
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(Reason), nameof(Reason), "Nêu lý do hoàn tác; lý do đứng trong lịch sử của các làng nghề.");
        problems.When(Reason is { Length: > 1000 }, nameof(Reason), "Lý do dài quá 1.000 ký tự.");
        return problems;
    }
}
