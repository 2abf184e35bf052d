using LangNghe.Foundation.Who;
using LangNghe.People.Domain;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.People.Representatives;

[Needs(PeoplePermissions.Write)]
public sealed class EndModel(RecordBook book, EndRepresentative end) : RecordPageModel<EndFacts>(book)
{
    [FromRoute]
    public Guid Id { get; set; }

    public VillageRepresentative Record { get; private set; } = null!;

    protected override string Done => "Đã ghi thôi đại diện.";

    protected override async Task<bool> Prepare(CancellationToken stop)
    {
        if (await Row<VillageRepresentative>(Id, stop) is not { } record)
        {
            return false;
        }

        Record = record;
        return true;
    }

    protected override async Task<Handed> Send(CancellationToken stop) => (await end.Run(Number, Id, Facts, stop)).Problems;
}
