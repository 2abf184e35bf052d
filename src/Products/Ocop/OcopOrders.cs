using LangNghe.Foundation.Text;
using LangNghe.Products.Domain;
using LangNghe.Registry.Proposals;

namespace LangNghe.Products.Ocop;

/// <summary>The orders about OCOP gradings, which may wait for the owner of the matter.</summary>
internal static class OcopOrders
{
    public const string Matter = "products.ocop";
    public const string Grade = "products.ocop.grade";
    public const string Correct = "products.ocop.correct";
    public const string End = "products.ocop.end";

    private static readonly FactCell<OcopFacts>[] _cells =
    [
        new("Sản phẩm", Matter, (f, _) => f.ProductName, nameof(OcopFacts.ProductName)),
        new("Nhóm sản phẩm", Matter, (f, _) => f.Group, nameof(OcopFacts.Group)),
        new("Điểm, hạng sao", Matter, (f, _) => Result(f), nameof(OcopFacts.Score), nameof(OcopFacts.Stars)),
        new("Cơ quan phân hạng", Matter, (f, _) => f.GradedBy, nameof(OcopFacts.GradedBy)),
        new("Số quyết định", Matter, (f, _) => f.DecisionNumber, nameof(OcopFacts.DecisionNumber)),
        new("Số giấy chứng nhận", Matter, (f, _) => f.CertificateNumber, nameof(OcopFacts.CertificateNumber)),
        new("Ngày cấp", Matter, (f, _) => Orders.Began(f.IssuedOn, f.IssuedOnKnown), nameof(OcopFacts.IssuedOn), nameof(OcopFacts.IssuedOnKnown)),
    ];

    public static IEnumerable<OrderKind> All =>
    [
        Orders.NewRecord<GradeOcop, OcopGrading, OcopFacts>(Grade, "Ghi phân hạng OCOP", ProductsPermissions.Write, _cells,
            (use, number, facts, stop) => use.Run(number, facts, stop)),
        Orders.Correction<CorrectOcop, OcopGrading, OcopFacts>(Correct, "Đính chính phân hạng OCOP", ProductsPermissions.Write, _cells,
            grading => grading.ToFacts(), (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
        Orders.End<EndOcop, OcopGrading>(End, "Thu hồi phân hạng OCOP", ProductsPermissions.Write, Matter,
            (use, number, id, facts, stop) => use.Run(number, id, facts, stop)),
    ];

    private static string? Result(OcopFacts facts) => (facts.Score, facts.Stars) switch
    {
        ({ } score, { } stars) => $"{Vi.Number(score, 2)} điểm, {stars} sao",
        ({ } score, null) => $"{Vi.Number(score, 2)} điểm",
        (null, { } stars) => $"{stars} sao",
        _ => null,
    };
}
