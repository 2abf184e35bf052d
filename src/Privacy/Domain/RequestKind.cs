namespace LangNghe.Privacy.Domain;

/// <summary>What somebody may ask of those who hold their data, as Law 91/2025/QH15 names it.</summary>
public enum RequestKind
{
    See,
    Correct,
    Delete,
    Restrict,
    Withdraw,
    Object,
}
