using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Privacy.Domain;

/// <summary>What is written down of a request that came.</summary>
public sealed record RequestFacts
{
    public const int LongestContent = 4000;
    public const int LongestAsker = 200;

    /// <summary>Law 91/2025/QH15 is in force.</summary>
    public static readonly DateOnly FirstDay = new(2026, 1, 1);

    public Guid PersonId { get; init; }

    public RequestKind? Kind { get; init; }

    public RequestWay? Way { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    public string? Content { get; init; }

    /// <summary>Who asks for the person, and by what right; null where they ask themselves.</summary>
    public string? AskedBy { get; init; }

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        problems.When(Kind is not { } kind || !Enum.IsDefined(kind), nameof(Kind), "Chọn điều được yêu cầu.");
        problems.When(Way is not { } way || !Enum.IsDefined(way), nameof(Way), "Chọn cách yêu cầu đến.");
        problems.When(ReceivedOn is null, nameof(ReceivedOn), "Nhập ngày nhận.");
        problems.When(ReceivedOn > today, nameof(ReceivedOn), "Ngày nhận không thể sau hôm nay.");
        problems.When(ReceivedOn < FirstDay, nameof(ReceivedOn), $"Luật này áp dụng từ {Vi.Day(FirstDay)}; yêu cầu cũ hơn không tính thời hạn ở đây.");
        problems.When(string.IsNullOrWhiteSpace(Content), nameof(Content), "Ghi người ta yêu cầu gì.");
        problems.When(Content is { Length: > LongestContent }, nameof(Content), "Nội dung dài nhất 4.000 ký tự.");
        problems.When(AskedBy is { Length: > LongestAsker }, nameof(AskedBy), "Tên người đại diện dài nhất 200 ký tự.");
        return problems;
    }
}
