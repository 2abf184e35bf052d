using LangNghe.Foundation.Acts;

namespace LangNghe.Environment;

public static class EnvironmentActs
{
    public static readonly ActKind Seed = new("environment.seed", "Nạp phương án môi trường và danh sách Quyết định 64 theo Kế hoạch");
    public static readonly ActKind ApprovePlan = new("environment.plan.approve", "Ghi phê duyệt phương án bảo vệ môi trường");
    public static readonly ActKind CorrectPlan = new("environment.plan.correct", "Đính chính phương án bảo vệ môi trường");
    public static readonly ActKind EndPlan = new("environment.plan.end", "Chấm dứt phương án bảo vệ môi trường");
    public static readonly ActKind ListPolluter = new("environment.pollution-list.enter", "Đưa vào danh sách Quyết định 64/2003/QĐ-TTg");
    public static readonly ActKind CorrectListing = new("environment.pollution-list.correct", "Đính chính danh sách Quyết định 64/2003/QĐ-TTg");
    public static readonly ActKind DelistPolluter = new("environment.pollution-list.leave", "Đưa ra khỏi danh sách Quyết định 64/2003/QĐ-TTg");
}
