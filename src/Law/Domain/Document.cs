using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Law.Domain;

/// <summary>A document of law that the program takes rules from, or a decision paper that an officer registered.</summary>
public sealed class Document : IFact
{
    public const int LongestNumber = 100;
    public const int LongestTitle = 500;
    public const int LongestIssuer = 200;

    private Document() { }

    private Document(string? number, string title, DocumentKind kind, string issuer, DateOnly? issuedOn)
    {
        (Number, Title, Kind, Issuer, IssuedOn) = (number, title, kind, issuer, issuedOn);
        SearchKey = VietnameseText.SearchKey($"{number} {kind.Words} {title} {issuer}");
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Stable, as "nd-52-2018"; null for a paper that an officer registered.</summary>
    public string? Code { get; private init; }

    /// <summary>As printed; null where nobody read it.</summary>
    public string? Number { get; private set; }

    public string Title { get; private set; } = "";

    public DocumentKind Kind { get; private set; }

    public string Issuer { get; private set; } = "";

    public DateOnly? IssuedOn { get; private set; }

    public DateOnly? InForceFrom { get; private init; }

    /// <summary>The last day of force; null while in force, or where nobody read it.</summary>
    public DateOnly? InForceThrough { get; private init; }

    public Confidence Confidence { get; private init; }

    public string? Note { get; private init; }

    /// <summary>Addresses, one a line.</summary>
    public string Sources { get; private init; } = "";

    public string SearchKey { get; private set; } = "";

    /// <summary>A document of law is open to everybody who signed in; a registered paper follows the records that cite it.</summary>
    public bool IsLaw { get; private init; }

    public string Subject => SubjectOf(Id);

    public string NumberOrUnknown => Number ?? (Kind == DocumentKind.Resolution ? "chưa rõ số nghị quyết" : "chưa rõ số");

    /// <summary>"Nghị định 52/2018/NĐ-CP".</summary>
    public string Cited => Number is null ? $"{Title} ({NumberOrUnknown})" : Kind == DocumentKind.Other ? $"Văn bản {Number}" : $"{Kind.Words} {Number}";

    public static string SubjectOf(Guid id) => $"document:{id}";

    public static Document OfLaw(string code, DocumentFacts facts, DateOnly? inForceFrom, DateOnly? inForceThrough, Confidence confidence, string? note, string sources) =>
        new(facts.Number, facts.Title!, facts.Kind!.Value, facts.Issuer!, facts.IssuedOn)
        {
            Code = code,
            InForceFrom = inForceFrom,
            InForceThrough = inForceThrough,
            Confidence = confidence,
            Note = note,
            Sources = sources,
            IsLaw = true,
        };

    public static Outcome<Document> Register(DocumentFacts facts, DateOnly today)
    {
        var (number, title, issuer) = (Clean(facts.Number), Clean(facts.Title), Clean(facts.Issuer));
        var problems = new Problems();
        problems.When(number.Length == 0, nameof(facts.Number), "Nhập số, ký hiệu của văn bản, ví dụ 1234/QĐ-UBND.");
        problems.When(number.Length > LongestNumber, nameof(facts.Number), $"Số, ký hiệu dài nhất {LongestNumber} ký tự.");
        problems.When(title.Length == 0, nameof(facts.Title), "Nhập trích yếu của văn bản.");
        problems.When(title.Length > LongestTitle, nameof(facts.Title), $"Trích yếu dài nhất {LongestTitle} ký tự.");
        problems.When(facts.Kind is null, nameof(facts.Kind), "Chọn loại văn bản.");
        problems.When(issuer.Length == 0, nameof(facts.Issuer), "Nhập cơ quan ban hành.");
        problems.When(issuer.Length > LongestIssuer, nameof(facts.Issuer), $"Tên cơ quan dài nhất {LongestIssuer} ký tự.");
        problems.When(facts.IssuedOn is null, nameof(facts.IssuedOn), "Nhập ngày ban hành theo dạng ngày/tháng/năm, ví dụ 31/12/2021.");
        problems.When(facts.IssuedOn > today, nameof(facts.IssuedOn), "Ngày ban hành không thể sau hôm nay.");
        return problems.Any ? problems : new Document(number, title, facts.Kind!.Value, issuer, facts.IssuedOn);
    }

    private static string Clean(string? text) => VietnameseText.Nfc(text ?? "").Trim();
}
