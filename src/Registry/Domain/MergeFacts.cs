using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>Of which village this entry is the double.</summary>
public sealed record MergeFacts
{
    public int? KeptNumber { get; init; }

    public Problems Check(int number)
    {
        var problems = new Problems();
        problems.When(KeptNumber is null, nameof(KeptNumber), "Nhập số của làng nghề được giữ lại, như trong địa chỉ /lang-nghe/15.");
        problems.When(KeptNumber == number, nameof(KeptNumber), "Không thể gộp một mục vào chính nó.");
        return problems;
    }
}
