using LangNghe.Environment.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.EnvironmentPlans;

[Needs(EnvironmentPermissions.Write)]
public sealed class EndPlanModel(RecordBook book, EndEnvironmentPlan end) : EndFormModel(book)
{
    protected override string Done => "Đã ghi chấm dứt phương án bảo vệ môi trường.";

    protected override Task<bool> Prepare(CancellationToken stop) => Load<EnvironmentPlan>(p => $"Phương án bảo vệ môi trường, quyết định {p.DecisionInWords}", stop);

    protected override Task<Problems> Run(CancellationToken stop) => Outcome(end.Run(Number, Id, Facts, stop));
}
