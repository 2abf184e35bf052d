namespace LangNghe.Law.Domain;

public enum DocumentKind
{
    Law,
    Decree,
    Decision,
    Resolution,
    Circular,
    Plan,
    Other,
}
