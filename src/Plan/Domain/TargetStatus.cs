namespace LangNghe.Plan.Domain;

public enum TargetStatus
{
    Reached,
    OnTrack,
    AtRisk,
    Late,
    Missed,
    Unknown,
}
