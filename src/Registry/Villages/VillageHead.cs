using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Villages;

/// <summary>A village as it stood on the day, for the head of its page.</summary>
public sealed record VillageHead(
    Guid Id, int Number, VillageProfile Profile, Recognition? Recognition, Operation? Operation, VillageReview? Review)
{
    public string Name => Profile.Name;

    public bool IsUnnamed => Profile.IsUnnamed;

    public VillageKind? Kind => Recognition?.Kind;

    public OperationState? State => Operation?.State;

    public bool IsAtRisk => Review?.Class is ReviewClass.AtRiskBeyondRestoring or ReviewClass.AtRiskRestorable;

    public string Url => $"/lang-nghe/{Number}";
}
