using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Registry.Records;

namespace LangNghe.Products.Ocop;

[Needs(ProductsPermissions.Write)]
public sealed class GradeModel(RecordBook book, LawBooks laws, TimeProvider clock, GradeOcop grade) : OcopFormModel(book, laws, clock)
{
    protected override string Done => $"Đã ghi phân hạng OCOP của {Facts.ProductName}.";

    protected override async Task<Problems> Run(CancellationToken stop) => (await grade.Run(Number, Facts, stop)).Problems;
}
