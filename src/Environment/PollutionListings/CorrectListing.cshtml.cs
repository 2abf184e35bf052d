using LangNghe.Environment.Domain;
using LangNghe.Foundation.Who;
using LangNghe.Registry;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Environment.PollutionListings;

[Needs(RegistryPermissions.Propose)]
public sealed class CorrectListingModel(RecordBook book, RecordOrders orders) : RecordFormModel<PollutionFacts>(book, orders)
{
    private PollutionListing? _listing;

    [FromRoute]
    public Guid Id { get; set; }

    protected override string Order => ListingOrders.Correct;

    protected override string Done => "Đã đính chính danh sách Quyết định 64/2003/QĐ-TTg.";

    protected override async Task<bool> Prepare(CancellationToken stop) => (_listing = await Wrong<PollutionListing>(Id, stop)) is not null;

    protected override void Fill() => Facts = _listing!.ToFacts();
}
