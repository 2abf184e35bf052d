using LangNghe.Environment.Domain;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.EnvironmentPlans;

[Needs(RegistryPermissions.Propose)]
public sealed class EndPlanModel(RecordBook book, RecordOrders orders) : EndFormModel(book, orders)
{
    protected override string Order => PlanOrders.End;

    protected override string Done => "Đã ghi chấm dứt phương án bảo vệ môi trường.";

    protected override Task<bool> Prepare(CancellationToken stop) => Load<EnvironmentPlan>(p => $"Phương án bảo vệ môi trường, quyết định {p.DecisionInWords}", stop);
}
