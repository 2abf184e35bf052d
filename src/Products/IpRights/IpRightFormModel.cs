using LangNghe.Foundation.Time;
using LangNghe.Law;
using LangNghe.Products.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Records;
using LangNghe.Ui.Forms;

namespace LangNghe.Products.IpRights;

/// <summary>The questions about an IP right, asked when it is entered and when it is corrected.</summary>
public abstract class IpRightFormModel(RecordBook book, RecordOrders orders, LawBooks laws, TimeProvider clock) : RecordFormModel<IpFacts>(book, orders)
{
    public IReadOnlyList<Choice> Kinds { get; } =
        [.. Enum.GetValues<IpKind>().Where(k => k != IpKind.Unknown).Select(k => new Choice(k.ToString(), k.Words)), new Choice(nameof(IpKind.Unknown), IpKind.Unknown.Words)];

    /// <summary>What the law of today says, for the hints.</summary>
    public IpTerms Terms { get; private set; } = null!;

    protected override async Task<bool> Prepare(CancellationToken stop)
    {
        var today = clock.Today();
        Terms = (await laws.Current(stop)).IpOn(today, today);
        return true;
    }
}
