using LangNghe.Environment.Domain;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Environment.EnvironmentPlans;

[Needs(RegistryPermissions.Propose)]
public sealed class CorrectPlanModel(RecordBook book, RecordOrders orders, LawBooks laws, TimeProvider clock) : PlanFormModel(book, orders, laws, clock)
{
    private EnvironmentPlan? _plan;

    [FromRoute]
    public Guid Id { get; set; }

    protected override string Order => PlanOrders.Correct;

    protected override string Done => "Đã đính chính phương án bảo vệ môi trường.";

    protected override async Task<bool> Prepare(CancellationToken stop) =>
        (_plan = await Wrong<EnvironmentPlan>(Id, stop)) is not null && await base.Prepare(stop);

    protected override void Fill() => Facts = _plan!.ToFacts();
}
