using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using LangNghe.Visits.Domain;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Visits.TourismLinks;

[Needs(RegistryPermissions.Propose)]
public sealed class CorrectLinkModel(RecordBook book, RecordOrders orders) : RecordFormModel<TourismFacts>(book, orders)
{
    private TourismLink? _link;

    [FromRoute]
    public Guid Id { get; set; }

    protected override string Order => TourismOrders.Correct;

    protected override string Done => "Đã đính chính gắn kết du lịch.";

    protected override async Task<bool> Prepare(CancellationToken stop) => (_link = await Wrong<TourismLink>(Id, stop)) is not null;

    protected override void Fill() => Facts = _link!.ToFacts();
}
