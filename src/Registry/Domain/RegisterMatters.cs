namespace LangNghe.Registry.Domain;

/// <summary>The matters in which the register can be confirmed as complete.</summary>
public static class RegisterMatters
{
    public const string Villages = "villages";
    public const string Restorations = "restorations";
    public const string Reviews = "reviews";
    public const string Ip = "ip";
    public const string Ocop = "ocop";
    public const string EnvironmentPlans = "environment-plans";
    public const string PollutionList = "pollution-list";
    public const string Tourism = "tourism";

    public static readonly IReadOnlyDictionary<string, string> Labels = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Villages] = "Làng nghề, công nhận và tình trạng hoạt động",
        [Restorations] = "Khôi phục, bảo tồn làng nghề",
        [Reviews] = "Rà soát, xếp loại hằng năm",
        [Ip] = "Quyền sở hữu trí tuệ",
        [Ocop] = "Phân hạng OCOP",
        [EnvironmentPlans] = "Phương án bảo vệ môi trường",
        [PollutionList] = "Danh sách Quyết định 64/2003/QĐ-TTg",
        [Tourism] = "Làng nghề gắn với du lịch",
    };
}
