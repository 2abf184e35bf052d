using LangNghe.Environment.Domain;
using LangNghe.Registry.Proposals;

namespace LangNghe.Environment.EnvironmentPlans;

/// <summary>The orders about environment plans, which may wait for the owner of the matter.</summary>
internal static class PlanOrders
{
    public const string Matter = "environment.plan";
    public const string Approve = "environment.plan.approve";
    public const string Correct = "environment.plan.correct";
    public const string End = "environment.plan.end";

    private static readonly FactCell<EnvironmentPlanFacts>[] _cells =
    [
        new("Cơ quan phê duyệt", Matter, (f, _) => f.ApprovedBy, nameof(EnvironmentPlanFacts.ApprovedBy)),
        new("Số quyết định", Matter, (f, _) => f.DecisionNumber, nameof(EnvironmentPlanFacts.DecisionNumber)),
        new("Ngày phê duyệt", Matter, (f, _) => Orders.Began(f.ApprovedOn, f.ApprovedOnKnown), nameof(EnvironmentPlanFacts.ApprovedOn), nameof(EnvironmentPlanFacts.ApprovedOnKnown)),
    ];

    public static IEnumerable<OrderKind> All =>
    [
        Orders.NewRecord<ApproveEnvironmentPlan, EnvironmentPlan, EnvironmentPlanFacts>(Approve, "Ghi phương án bảo vệ môi trường", EnvironmentPermissions.Write, _cells,
            (use, number, facts, stop) => use.Run(number, facts, stop)),
        Orders.Correction<CorrectEnvironmentPlan, EnvironmentPlan, EnvironmentPlanFacts>(Correct, "Đính chính phương án bảo vệ môi trường", EnvironmentPermissions.Write, _cells,
            plan => plan.ToFacts(), (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
        Orders.End<EndEnvironmentPlan, EnvironmentPlan>(End, "Chấm dứt phương án bảo vệ môi trường", EnvironmentPermissions.Write, Matter,
            (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
    ];
}
