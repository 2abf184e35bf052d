using LangNghe.Environment.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.PollutionListings;

[Needs(EnvironmentPermissions.Write)]
public sealed class DelistModel(RecordBook book, DelistPolluter delist) : EndFormModel(book)
{
    public override string DayLabel => "Ngày ra khỏi danh sách";

    protected override string Done => "Đã ghi làng nghề ra khỏi danh sách Quyết định 64/2003/QĐ-TTg.";

    protected override Task<bool> Prepare(CancellationToken stop) => Load<PollutionListing>(l => $"Danh sách Quyết định {PollutionListing.Decision}, theo văn bản {l.DecisionInWords}", stop);

    protected override Task<Problems> Run(CancellationToken stop) => Outcome(delist.Run(Number, Id, Facts, stop));
}
