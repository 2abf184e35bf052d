using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>What a recognition should have said from the beginning.</summary>
public sealed record RecognitionCorrection
{
    /// <summary>There never was such a recognition: the row is withdrawn and nothing takes its place.</summary>
    public bool NeverWas { get; init; }

    /// <summary>A paper says of this very village what was only inferred: the row needs no checking any more.</summary>
    public bool Confirms { get; init; }

    public VillageKind? Kind { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? From { get; init; }

    public Known FromKnown { get; init; }

    public string? RevocationNumber { get; init; }

    /// <summary>The first day without recognition; null while it stands.</summary>
    public DateOnly? RevokedFrom { get; init; }

    public static RecognitionCorrection Of(Recognition row) => new()
    {
        Kind = row.Kind, DecisionNumber = row.DecisionNumber, From = row.From, FromKnown = row.FromKnown,
        RevocationNumber = row.RevocationNumber, RevokedFrom = row.Until?.AddDays(1),
    };

    /// <param name="others">The other recognitions of the village.</param>
    public Problems Check(IEnumerable<Recognition> others, DateOnly today)
    {
        var problems = new Problems();
        if (NeverWas)
        {
            return problems;
        }

        problems.When(Kind is null, nameof(Kind), "Chọn loại công nhận.");
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số quyết định dài quá 100 ký tự.");
        problems.When(From is null, nameof(From), "Nhập ngày công nhận (ngày/tháng/năm).");
        problems.When(From > today, nameof(From), "Ngày công nhận chưa tới.");
        problems.When(RevokedFrom > today, nameof(RevokedFrom), "Ngày thu hồi chưa tới.");
        problems.When(RevokedFrom <= From, nameof(RevokedFrom), "Không thể thu hồi trước khi công nhận.");
        problems.When(RevokedFrom is not null && string.IsNullOrWhiteSpace(RevocationNumber), nameof(RevocationNumber), "Nhập số quyết định thu hồi.");
        problems.When(RevokedFrom is null && !string.IsNullOrWhiteSpace(RevocationNumber), nameof(RevokedFrom), "Nhập ngày thu hồi.");
        problems.When(RevocationNumber is { Length: > 100 }, nameof(RevocationNumber), "Số quyết định dài quá 100 ký tự.");
        problems.When(others.Any(o => o.Kind == Kind && !(o.Until < From) && (RevokedFrom is null || o.From < RevokedFrom)), nameof(From),
            "Trong những ngày này sổ đã có một công nhận cùng loại.");
        return problems;
    }
}
