using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Plan.Domain;

/// <summary>An indicator as an officer defines it: a name, a unit and a formula over figures.</summary>
public sealed record IndicatorFacts
{
    public string? Label { get; init; }

    public string? Unit { get; init; }

    public string? Formula { get; init; }

    public string? Reason { get; init; }

    public IndicatorFacts Tidied() => this with { Label = VietnameseText.Tidy(Label), Unit = VietnameseText.Tidy(Unit), Formula = VietnameseText.Tidy(Formula), Reason = VietnameseText.Tidy(Reason) };

    public Problems Check(Func<string, bool> knows)
    {
        var problems = new Problems();
        problems.When(string.IsNullOrWhiteSpace(Label), nameof(Label), "Nhập tên chỉ số.");
        problems.When(Label is { Length: > 200 }, nameof(Label), "Tên chỉ số dài quá 200 ký tự.");
        problems.When(string.IsNullOrWhiteSpace(Unit), nameof(Unit), "Nhập đơn vị, ví dụ: triệu đồng/người.");
        problems.When(Unit is { Length: > 60 }, nameof(Unit), "Đơn vị dài quá 60 ký tự.");
        problems.When(Formula is { Length: > 500 }, nameof(Formula), "Công thức dài quá 500 ký tự.");
        problems.When(string.IsNullOrWhiteSpace(Reason), nameof(Reason), "Nêu lý do đặt hoặc sửa chỉ số.");
        problems.AddRange(Domain.Formula.Parse(Formula, knows, nameof(Formula)).Problems);
        return problems;
    }
}
