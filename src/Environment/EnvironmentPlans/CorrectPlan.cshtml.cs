using LangNghe.Environment.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Environment.EnvironmentPlans;

[Needs(EnvironmentPermissions.Write)]
public sealed class CorrectPlanModel(RecordBook book, LawBooks laws, TimeProvider clock, CorrectEnvironmentPlan correct) : PlanFormModel(book, laws, clock)
{
    private EnvironmentPlan? _plan;

    [FromRoute]
    public Guid Id { get; set; }

    protected override string Done => "Đã đính chính phương án bảo vệ môi trường.";

    protected override async Task<bool> Prepare(CancellationToken stop) =>
        (_plan = await Wrong<EnvironmentPlan>(Id, stop)) is not null && await base.Prepare(stop);

    protected override void Fill() => Facts = _plan!.ToFacts();

    protected override async Task<Problems> Run(CancellationToken stop) => (await correct.Run(Number, Id, Facts, stop)).Problems;
}
