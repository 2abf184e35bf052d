using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.EnvironmentPlans;

[Needs(RegistryPermissions.Propose)]
public sealed class ApprovePlanModel(RecordBook book, RecordOrders orders, LawBooks laws, TimeProvider clock) : PlanFormModel(book, orders, laws, clock)
{
    protected override string Order => PlanOrders.Approve;

    protected override string Done => "Đã ghi phương án bảo vệ môi trường được phê duyệt.";
}
