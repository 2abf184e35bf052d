using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Journal;

/// <summary>Where the chain ends, and the heads that were written down.</summary>
[Needs(JournalPermissions.Read)]
public sealed class SealsModel(AppDb db, KeptHeads heads) : PageModel
{
    private const int HeadsShown = 60;

    public ChainHead Head { get; private set; } = ChainHead.None;

    public DateTime? SealedAt { get; private set; }

    /// <summary>The latest first, each with whether the chain still passes through it.</summary>
    public IReadOnlyList<(KeptHead Kept, bool Holds)> Kept { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        Head = await ActChain.Head(db, stop);
        SealedAt = await db.ActSeals.Where(s => s.Number == Head.Number).Select(s => (DateTime?)s.SealedAt).FirstOrDefaultAsync(stop);
        var kept = (await heads.All(stop)).Reverse().Take(HeadsShown).ToList();
        var numbers = kept.ConvertAll(k => k.Head.Number);
        var seals = await db.ActSeals.Where(s => numbers.Contains(s.Number)).ToDictionaryAsync(s => s.Number, s => ChainHead.Of(s.Number, s.ChainHash), stop);
        Kept = kept.ConvertAll(k => (k, k.Head.Number == 0 || seals.GetValueOrDefault(k.Head.Number) == k.Head));
    }
}
