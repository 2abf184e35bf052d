using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.EnvironmentPlans;

[Needs(EnvironmentPermissions.Write)]
public sealed class ApprovePlanModel(RecordBook book, LawBooks laws, TimeProvider clock, ApproveEnvironmentPlan approve) : PlanFormModel(book, laws, clock)
{
    protected override string Done => "Đã ghi phương án bảo vệ môi trường được phê duyệt.";

    protected override async Task<Problems> Run(CancellationToken stop) => (await approve.Run(Number, Facts, stop)).Problems;
}
