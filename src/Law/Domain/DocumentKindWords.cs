namespace LangNghe.Law.Domain;

public static class DocumentKindWords
{
    extension(DocumentKind kind)
    {
        public string Words => kind switch
        {
            DocumentKind.Law => "Luật",
            DocumentKind.Decree => "Nghị định",
            DocumentKind.Decision => "Quyết định",
            DocumentKind.Resolution => "Nghị quyết",
            DocumentKind.Circular => "Thông tư",
            DocumentKind.Plan => "Kế hoạch",
            DocumentKind.Other => "Văn bản khác",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }
}
