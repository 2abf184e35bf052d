using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>That an entry was never a craft village.</summary>
public sealed record RetirementFacts
{
    public bool WasNone { get; init; }

    public Problems Check()
    {
        var problems = new Problems();
        problems.When(!WasNone, nameof(WasNone), "Đánh dấu để xác nhận. Làng đã thôi hoạt động hoặc bị thu hồi bằng vẫn ở trong sổ, không xóa.");
        return problems;
    }
}
