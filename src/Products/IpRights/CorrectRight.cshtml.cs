using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Products.Domain;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Products.IpRights;

[Needs(RegistryPermissions.Propose)]
public sealed class CorrectRightModel(RecordBook book, RecordOrders orders, LawBooks laws, TimeProvider clock) : IpRightFormModel(book, orders, laws, clock)
{
    private IpRight? _right;

    [FromRoute]
    public Guid Id { get; set; }

    protected override string Order => IpOrders.Correct;

    protected override string Done => $"Đã đính chính quyền sở hữu trí tuệ: {Facts.ProductName}.";

    protected override async Task<bool> Prepare(CancellationToken stop) =>
        (_right = await Wrong<IpRight>(Id, stop)) is not null && await base.Prepare(stop);

    protected override void Fill() => Facts = _right!.ToFacts();
}
