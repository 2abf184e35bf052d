using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Products.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Products.Ocop;

[Needs(RegistryPermissions.Propose)]
public sealed class CorrectGradingModel(RecordBook book, RecordOrders orders, LawBooks laws, TimeProvider clock) : OcopFormModel(book, orders, laws, clock)
{
    private OcopGrading? _grading;

    [FromRoute]
    public Guid Id { get; set; }

    protected override string Order => OcopOrders.Correct;

    protected override string Done => $"Đã đính chính phân hạng OCOP của {Facts.ProductName}.";

    protected override async Task<bool> Prepare(CancellationToken stop) =>
        (_grading = await Wrong<OcopGrading>(Id, stop)) is not null && await base.Prepare(stop);

    protected override void Fill() => Facts = _grading!.ToFacts();
}
