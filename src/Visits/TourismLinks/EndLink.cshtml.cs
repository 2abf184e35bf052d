using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Records;
using LangNghe.Visits.Domain;

namespace LangNghe.Visits.TourismLinks;

[Needs(VisitsPermissions.Write)]
public sealed class EndLinkModel(RecordBook book, EndTourismLink end) : EndFormModel(book)
{
    public override bool NeedsDecision => false;

    protected override string Done => "Đã ghi chấm dứt gắn kết du lịch.";

    protected override Task<bool> Prepare(CancellationToken stop) => Load<TourismLink>(l => l.Tie, stop);

    protected override Task<Problems> Run(CancellationToken stop) => Outcome(end.Run(Number, Id, Facts, stop));
}
