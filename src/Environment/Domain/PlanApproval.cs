namespace LangNghe.Environment.Domain;

/// <summary>Who approves environment plans on a day, and where the law says so; null where no rule is known for that day.</summary>
public sealed record PlanApproval(DateOnly Day, string? Approver, string? Cited);
