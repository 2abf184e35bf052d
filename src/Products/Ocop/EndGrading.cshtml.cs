using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Products.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Products.Ocop;

[Needs(ProductsPermissions.Write)]
public sealed class EndGradingModel(RecordBook book, EndOcop end) : EndFormModel(book)
{
    protected override string Done => $"Đã ghi thu hồi: {What}.";

    protected override Task<bool> Prepare(CancellationToken stop) => Load<OcopGrading>(g => $"{g.Name}, {g.StarsInWords}", stop);

    protected override Task<Problems> Run(CancellationToken stop) => Outcome(end.Run(Number, Id, Facts, stop));
}
