namespace LangNghe.Registry.Proposals;

/// <summary>Which proposals a list shows.</summary>
public static class ProposalView
{
    public const string Mine = "cho";
    public const string Sent = "gui";
    public const string All = "tat-ca";

    public static readonly IReadOnlyList<(string Code, string Words)> Choices = [(Mine, "Chờ tôi quyết định"), (Sent, "Tôi đã gửi"), (All, "Tất cả trong địa bàn")];
}
