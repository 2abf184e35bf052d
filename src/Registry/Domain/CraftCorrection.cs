using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>What the recognition of a craft should have said from the beginning.</summary>
public sealed record CraftCorrection
{
    /// <summary>There never was such a recognition: the row is withdrawn and nothing takes its place.</summary>
    public bool NeverWas { get; init; }

    public string? Craft { get; init; }

    public Guid? CommuneId { get; init; }

    public string? Place { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? From { get; init; }

    public Known FromKnown { get; init; }

    public string? RevocationNumber { get; init; }

    /// <summary>The first day without recognition; null while it stands.</summary>
    public DateOnly? RevokedFrom { get; init; }

    public static CraftCorrection Of(CraftRecognition row) => new()
    {
        Craft = row.Craft, CommuneId = row.CommuneId, Place = row.Place, DecisionNumber = row.DecisionNumber, From = row.From, FromKnown = row.FromKnown,
        RevocationNumber = row.RevocationNumber, RevokedFrom = row.Until?.AddDays(1),
    };

    public Problems Check(DateOnly today)
    {
        var problems = new Problems();
        if (NeverWas)
        {
            return problems;
        }

        problems.AddRange(CraftFacts.CheckPlace(Craft, CommuneId, Place));
        problems.When(DecisionNumber is { Length: > 100 }, nameof(DecisionNumber), "Số quyết định dài quá 100 ký tự.");
        problems.AddRange(Beginning.Check(From, FromKnown, today, nameof(From), "ngày công nhận"));
        problems.When(RevokedFrom > today, nameof(RevokedFrom), "Ngày thu hồi chưa tới.");
        problems.When(RevokedFrom <= From, nameof(RevokedFrom), "Không thể thu hồi trước khi công nhận.");
        problems.When(RevokedFrom is not null && string.IsNullOrWhiteSpace(RevocationNumber), nameof(RevocationNumber), "Nhập số quyết định thu hồi.");
        problems.When(RevokedFrom is null && !string.IsNullOrWhiteSpace(RevocationNumber), nameof(RevokedFrom), "Nhập ngày thu hồi.");
        problems.When(RevocationNumber is { Length: > 100 }, nameof(RevocationNumber), "Số quyết định dài quá 100 ký tự.");
        return problems;
    }
}
