namespace LangNghe.Products.Domain;

public enum IpKind
{
    /// <summary>A source says "protected" and no more.</summary>
    Unknown,

    /// <summary>Nhãn hiệu tập thể.</summary>
    CollectiveMark,

    /// <summary>Nhãn hiệu chứng nhận.</summary>
    CertificationMark,

    /// <summary>Nhãn hiệu.</summary>
    Trademark,

    /// <summary>Chỉ dẫn địa lý.</summary>
    GeographicalIndication,

    /// <summary>Kiểu dáng công nghiệp.</summary>
    IndustrialDesign,
}
