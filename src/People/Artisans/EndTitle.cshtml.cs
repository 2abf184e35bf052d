using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Who;
using LangNghe.People.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.People.Artisans;

[Needs(PeoplePermissions.Write)]
public sealed class EndTitleModel(RecordBook book, EndArtisanTitle end) : EndFormModel(book)
{
    public override bool NeedsDecision => false;

    public override string DayLabel => "Ngày mất, chuyển đi hoặc bị thu hồi";

    protected override string Done => $"Đã ghi chấm dứt: {What}.";

    protected override Task<bool> Prepare(CancellationToken stop) => Load<ArtisanTitle>(t => $"{t.Title} {t.PersonName}", stop);

    protected override Task<Problems> Run(CancellationToken stop) => Outcome(end.Run(Number, Id, Facts, stop));
}
