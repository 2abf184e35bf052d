using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Products.Domain;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Products.Ocop;

[Needs(ProductsPermissions.Write)]
public sealed class CorrectGradingModel(RecordBook book, LawBooks laws, TimeProvider clock, CorrectOcop correct) : OcopFormModel(book, laws, clock)
{
    private OcopGrading? _grading;

    [FromRoute]
    public Guid Id { get; set; }

    protected override string Done => $"Đã đính chính phân hạng OCOP của {Facts.ProductName}.";

    protected override async Task<bool> Prepare(CancellationToken stop) =>
        (_grading = await Wrong<OcopGrading>(Id, stop)) is not null && await base.Prepare(stop);

    protected override void Fill() => Facts = _grading!.ToFacts();

    protected override async Task<Problems> Run(CancellationToken stop) => (await correct.Run(Number, Id, Facts, stop)).Problems;
}
