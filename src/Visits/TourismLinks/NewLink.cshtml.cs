using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Records;
using LangNghe.Visits.Domain;

namespace LangNghe.Visits.TourismLinks;

[Needs(VisitsPermissions.Write)]
public sealed class NewLinkModel(RecordBook book, LinkTourism link) : RecordFormModel<TourismFacts>(book)
{
    protected override string Done => "Đã ghi gắn kết du lịch.";

    protected override async Task<Problems> Run(CancellationToken stop) => (await link.Run(Number, Facts, stop)).Problems;
}
