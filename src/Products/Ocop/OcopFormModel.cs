using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.Products.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using LangNghe.Ui.Forms;

namespace LangNghe.Products.Ocop;

/// <summary>The questions about a grading, asked when it is entered and when it is corrected.</summary>
public abstract class OcopFormModel(RecordBook book, RecordOrders orders, LawBooks laws, TimeProvider clock) : RecordFormModel<OcopFacts>(book, orders)
{
    public IReadOnlyList<Choice> Groups { get; private set; } = [];

    public IReadOnlyList<Choice> Graders { get; private set; } = [];

    public IReadOnlyList<Choice> StarChoices { get; } = [.. Enumerable.Range(1, 5).Select(s => new Choice($"{s}", $"{s} sao"))];

    /// <summary>What the law of today says, for the hints.</summary>
    public OcopTerms Terms { get; private set; } = null!;

    protected override async Task<bool> Prepare(CancellationToken stop)
    {
        var law = await laws.Current(stop);
        var today = clock.Today();
        Terms = law.OcopOn(today);
        Groups = [.. law.OcopGroups(today).Select(g => new Choice(g, g))];
        Graders = [.. law.OcopGraders().Select(g => new Choice(g, g))];
        return true;
    }
}
