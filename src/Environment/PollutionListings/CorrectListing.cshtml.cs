using LangNghe.Environment.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Environment.PollutionListings;

[Needs(EnvironmentPermissions.Write)]
public sealed class CorrectListingModel(RecordBook book, CorrectPollutionListing correct) : RecordFormModel<PollutionFacts>(book)
{
    private PollutionListing? _listing;

    [FromRoute]
    public Guid Id { get; set; }

    protected override string Done => "Đã đính chính danh sách Quyết định 64/2003/QĐ-TTg.";

    protected override async Task<bool> Prepare(CancellationToken stop) => (_listing = await Wrong<PollutionListing>(Id, stop)) is not null;

    protected override void Fill() => Facts = _listing!.ToFacts();

    protected override async Task<Problems> Run(CancellationToken stop) => (await correct.Run(Number, Id, Facts, stop)).Problems;
}
