using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Records;
using LangNghe.Visits.Domain;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Visits.TourismLinks;

[Needs(VisitsPermissions.Write)]
public sealed class CorrectLinkModel(RecordBook book, CorrectTourismLink correct) : RecordFormModel<TourismFacts>(book)
{
    private TourismLink? _link;

    [FromRoute]
    public Guid Id { get; set; }

    protected override string Done => "Đã đính chính gắn kết du lịch.";

    protected override async Task<bool> Prepare(CancellationToken stop) => (_link = await Wrong<TourismLink>(Id, stop)) is not null;

    protected override void Fill() => Facts = _link!.ToFacts();

    protected override async Task<Problems> Run(CancellationToken stop) => (await correct.Run(Number, Id, Facts, stop)).Problems;
}
