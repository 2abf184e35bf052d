using LangNghe.Foundation.Time;
using LangNghe.Products.Domain;
using LangNghe.Registry.Proposals;

namespace LangNghe.Products.IpRights;

/// <summary>The orders about IP rights, which may wait for the owner of the matter.</summary>
internal static class IpOrders
{
    public const string Matter = "products.ip";
    public const string Register = "products.ip.register";
    public const string Correct = "products.ip.correct";
    public const string Renew = "products.ip.renew";
    public const string End = "products.ip.end";

    private static readonly FactCell<IpFacts>[] _cells =
    [
        new("Loại quyền", Matter, (f, _) => f.Kind?.Words, nameof(IpFacts.Kind)),
        new("Đối tượng bảo hộ", Matter, (f, _) => f.ProductName, nameof(IpFacts.ProductName)),
        new("Chủ sở hữu", Matter, (f, _) => f.Owner, nameof(IpFacts.Owner)),
        new("Số đơn", Matter, (f, _) => f.ApplicationNumber, nameof(IpFacts.ApplicationNumber)),
        new("Số giấy chứng nhận", Matter, (f, _) => f.CertificateNumber, nameof(IpFacts.CertificateNumber)),
        new("Ngày nộp đơn", Matter, (f, _) => Orders.Began(f.FiledOn, Known.Day), nameof(IpFacts.FiledOn)),
        new("Ngày cấp", Matter, (f, _) => Orders.Began(f.GrantedOn, Known.Day), nameof(IpFacts.GrantedOn)),
        new("Số lần gia hạn", Matter, (f, _) => f.Renewals is > 0 ? $"{f.Renewals}" : null, nameof(IpFacts.Renewals)),
        new("Ngày nguồn xác nhận", Matter, (f, _) => Orders.Began(f.AttestedOn, Known.Day), nameof(IpFacts.AttestedOn)),
    ];

    private static readonly FactCell<RenewalFacts>[] _renewal =
    [
        new("Ngày gia hạn", Matter, (f, _) => Orders.Began(f.RenewedOn, Known.Day), nameof(RenewalFacts.RenewedOn)),
        new("Số quyết định gia hạn", Matter, (f, _) => f.DecisionNumber, nameof(RenewalFacts.DecisionNumber)),
    ];

    public static IEnumerable<OrderKind> All =>
    [
        Orders.NewRecord<RegisterIpRight, IpRight, IpFacts>(Register, "Ghi quyền sở hữu trí tuệ", ProductsPermissions.Write, _cells,
            (use, number, facts, stop) => use.Run(number, facts, stop)),
        Orders.Correction<CorrectIpRight, IpRight, IpFacts>(Correct, "Đính chính quyền sở hữu trí tuệ", ProductsPermissions.Write, _cells,
            right => right.ToFacts(), (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
        Orders.OnRecord<RenewIpRight, IpRight, RenewalFacts>(Renew, "Gia hạn quyền sở hữu trí tuệ", ProductsPermissions.Write, _renewal,
            _ => new RenewalFacts(), (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
        Orders.End<EndIpRight, IpRight>(End, "Chấm dứt quyền sở hữu trí tuệ", ProductsPermissions.Write, Matter,
            (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
    ];
}
