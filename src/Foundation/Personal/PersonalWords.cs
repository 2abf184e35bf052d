namespace LangNghe.Foundation.Personal;

/// <summary>What stands where a personal value cannot be shown.</summary>
public static class PersonalWords
{
    public const string Erased = "đã xóa theo yêu cầu";

    public const string Closed = "dữ liệu cá nhân";
}
