namespace LangNghe.Products.Domain;

public static class IpWords
{
    extension(IpKind kind)
    {
        public string Words => kind switch
        {
            IpKind.Unknown => "Chưa rõ loại quyền",
            IpKind.CollectiveMark => "Nhãn hiệu tập thể",
            IpKind.CertificationMark => "Nhãn hiệu chứng nhận",
            IpKind.Trademark => "Nhãn hiệu",
            IpKind.GeographicalIndication => "Chỉ dẫn địa lý",
            IpKind.IndustrialDesign => "Kiểu dáng công nghiệp",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

        public bool IsMark => kind is IpKind.CollectiveMark or IpKind.CertificationMark or IpKind.Trademark;

        /// <summary>Its term runs from the filing day and can be renewed.</summary>
        public bool RunsOut => kind.IsMark || kind == IpKind.IndustrialDesign;
    }
}
