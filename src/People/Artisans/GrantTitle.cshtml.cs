using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Registry.Records;

namespace LangNghe.People.Artisans;

[Needs(PeoplePermissions.Write)]
public sealed class GrantTitleModel(RecordBook book, LawBooks laws, TimeProvider clock, GrantArtisanTitle grant) : ArtisanFormModel(book, laws, clock)
{
    protected override string Done => $"Đã ghi danh hiệu {Facts.Title} của {Facts.PersonName}.";

    protected override async Task<Problems> Run(CancellationToken stop) => (await grant.Run(Number, Facts, stop)).Problems;
}
