namespace LangNghe.Plan.Domain;

public enum PlanEntryKind
{
    Task,
    Actor,
    FundingSource,
    PriorityProject,
}
