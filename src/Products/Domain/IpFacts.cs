using LangNghe.Foundation.Rules;
using LangNghe.Registry.Domain;

namespace LangNghe.Products.Domain;

/// <summary>What a person writes down about an IP right.</summary>
public sealed record IpFacts : RecordFacts
{
    public IpKind? Kind { get; init; }

    /// <summary>What is protected, as on the certificate.</summary>
    public string? ProductName { get; init; }

    public string? Owner { get; init; }

    public string? ApplicationNumber { get; init; }

    public string? CertificateNumber { get; init; }

    /// <summary>The day of the application, from which the term of marks and designs runs.</summary>
    public DateOnly? FiledOn { get; init; }

    public DateOnly? GrantedOn { get; init; }

    public int? Renewals { get; init; }

    /// <summary>When the days are unknown: the day on which a source says that the right is alive.</summary>
    public DateOnly? AttestedOn { get; init; }

    public bool DaysAreKnown => GrantedOn is not null && (FiledOn is not null || Kind is not { RunsOut: true });

    public Problems Check(IpTerms terms, DateOnly today)
    {
        var problems = new Problems();
        problems.When(Kind is null || !Enum.IsDefined(Kind.Value), nameof(Kind), "Chọn loại quyền.");
        problems.When(string.IsNullOrWhiteSpace(ProductName), nameof(ProductName), "Nhập tên sản phẩm hoặc dấu hiệu được bảo hộ.");
        problems.When(ProductName is { Length: > 200 }, nameof(ProductName), "Tên sản phẩm dài quá 200 ký tự.");
        problems.When(Owner is { Length: > 200 }, nameof(Owner), "Tên chủ sở hữu dài quá 200 ký tự.");
        problems.When(ApplicationNumber is { Length: > 100 }, nameof(ApplicationNumber), "Số đơn dài quá 100 ký tự.");
        problems.When(CertificateNumber is { Length: > 100 }, nameof(CertificateNumber), "Số văn bằng dài quá 100 ký tự.");
        problems.When(FiledOn > today, nameof(FiledOn), "Ngày nộp đơn chưa tới.");
        problems.When(GrantedOn > today, nameof(GrantedOn), "Ngày cấp chưa tới.");
        problems.When(AttestedOn > today, nameof(AttestedOn), "Ngày nguồn xác nhận chưa tới.");
        problems.When(FiledOn > GrantedOn, nameof(GrantedOn), "Ngày cấp không thể trước ngày nộp đơn.");
        problems.When(Renewals is < 0 or > 20, nameof(Renewals), "Số lần gia hạn từ 0 đến 20.");
        problems.When(Kind is { } kind && Renewals > 0 && !terms.AllowsRenewals(kind, Renewals.Value), nameof(Renewals), "Luật không cho gia hạn loại quyền này nhiều lần như vậy.");
        if (!DaysAreKnown)
        {
            problems.When(AttestedOn is null, GrantedOn is null ? nameof(GrantedOn) : nameof(FiledOn), "Nhập ngày nộp đơn và ngày cấp; nếu chưa biết thì nhập ngày mà nguồn nói quyền còn hiệu lực.");
            problems.When(AttestedOn < GrantedOn, nameof(AttestedOn), "Ngày nguồn xác nhận không thể trước ngày cấp.");
        }

        return problems;
    }
}
