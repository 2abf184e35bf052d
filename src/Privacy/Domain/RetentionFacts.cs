using LangNghe.Foundation.Rules;

namespace LangNghe.Privacy.Domain;

/// <summary>How long a kind of data shall be kept.</summary>
public sealed record RetentionFacts
{
    public const int LongestGround = 1000;

    /// <summary>A century: nothing of a register of people is kept longer.</summary>
    private const int MostMonths = 1200;

    public int? Months { get; init; }

    public string? Ground { get; init; }

    public Guid? DocumentId { get; init; }

    public int Version { get; init; }

    public Problems Check()
    {
        var problems = new Problems();
        problems.When(Months is null or < 1 or > MostMonths, nameof(Months), "Nhập số tháng từ 1 đến 1.200.");
        problems.When(string.IsNullOrWhiteSpace(Ground), nameof(Ground), "Nêu căn cứ.");
        problems.When(Ground is { Length: > LongestGround }, nameof(Ground), "Căn cứ dài nhất 1.000 ký tự.");
        return problems;
    }
}
