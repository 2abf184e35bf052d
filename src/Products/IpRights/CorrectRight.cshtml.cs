using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Products.Domain;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Products.IpRights;

[Needs(ProductsPermissions.Write)]
public sealed class CorrectRightModel(RecordBook book, LawBooks laws, TimeProvider clock, CorrectIpRight correct) : IpRightFormModel(book, laws, clock)
{
    private IpRight? _right;

    [FromRoute]
    public Guid Id { get; set; }

    protected override string Done => $"Đã đính chính quyền sở hữu trí tuệ: {Facts.ProductName}.";

    protected override async Task<bool> Prepare(CancellationToken stop) =>
        (_right = await Wrong<IpRight>(Id, stop)) is not null && await base.Prepare(stop);

    protected override void Fill() => Facts = _right!.ToFacts();

    protected override async Task<Problems> Run(CancellationToken stop) => (await correct.Run(Number, Id, Facts, stop)).Problems;
}
