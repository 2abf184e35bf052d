using LangNghe.Foundation.Acts;

namespace LangNghe.Plan;

public static class PlanActs
{
    public static readonly ActKind Seed = new("plan.seed", "Nạp mục tiêu của các văn bản");
    public static readonly ActKind Define = new("plan.indicator.define", "Đặt chỉ số");
    public static readonly ActKind Redefine = new("plan.indicator.redefine", "Sửa chỉ số");
}
