using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.People.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using LangNghe.Ui.Forms;

namespace LangNghe.People.Artisans;

/// <summary>The questions about a title, asked when it is entered and when it is corrected.</summary>
public abstract class ArtisanFormModel(RecordBook book, RecordOrders orders, LawBooks laws, TimeProvider clock) : RecordFormModel<ArtisanFacts>(book, orders)
{
    public IReadOnlyList<Choice> Levels { get; } = Choice.Of<TitleLevel>(l => l.Words);

    public IReadOnlyList<Choice> Titles { get; private set; } = [];

    protected override async Task<bool> Prepare(CancellationToken stop)
    {
        var terms = (await laws.Current(stop)).TitlesOn(clock.Today());
        Titles = [.. Enum.GetValues<TitleLevel>().SelectMany(level => terms.Of(level).Select(t => new Choice(t, t, Group: level.Words)))];
        return true;
    }
}
