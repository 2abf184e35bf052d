using LangNghe.Environment.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Records;

namespace LangNghe.Environment.PollutionListings;

[Needs(EnvironmentPermissions.Write)]
public sealed class EnlistModel(RecordBook book, ListPolluter list) : RecordFormModel<PollutionFacts>(book)
{
    protected override string Done => "Đã ghi làng nghề vào danh sách Quyết định 64/2003/QĐ-TTg.";

    protected override async Task<Problems> Run(CancellationToken stop) => (await list.Run(Number, Facts, stop)).Problems;
}
