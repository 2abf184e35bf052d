namespace LangNghe.Plan.Domain;

internal enum TokenKind
{
    Number,
    Code,
    Sign,
    Unknown,
}
