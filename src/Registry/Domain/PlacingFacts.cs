using LangNghe.Foundation.Rules;

namespace LangNghe.Registry.Domain;

/// <summary>Into which of the communes that a split one became a village goes.</summary>
public sealed record PlacingFacts
{
    public Guid? CommuneId { get; init; }

    public Problems Check(IReadOnlyCollection<Guid> heirs)
    {
        var problems = new Problems();
        problems.When(CommuneId is null || !heirs.Contains(CommuneId.Value), nameof(CommuneId), "Chọn một trong các xã, phường mà xã cũ đã được chia vào.");
        return problems;
    }
}
