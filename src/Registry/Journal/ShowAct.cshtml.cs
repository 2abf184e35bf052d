using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Journal;

/// <summary>One act with all it changed, its seal, and the seals before and after.</summary>
[Needs(JournalPermissions.Read)]
public sealed class ShowActModel(AppDb db, ActReading reading, ActBook book) : PageModel
{
    private const int ChangesShown = 500;
    private const int SubjectsShown = 50;

    public ReadableAct Act { get; private set; } = null!;

    public string Kind { get; private set; } = "";

    public IReadOnlyList<string> Subjects { get; private set; } = [];

    public int SubjectsLeft { get; private set; }

    public SealedAct? Seal { get; private set; }

    /// <summary>The act as it stands has the hash that was sealed.</summary>
    public bool IsAsSealed { get; private set; }

    /// <summary>The chain hash follows from the one before.</summary>
    public bool IsLinked { get; private set; }

    public Neighbour? Before { get; private set; }

    public Neighbour? After { get; private set; }

    public async Task<IActionResult> OnGet(Guid id, CancellationToken stop)
    {
        if (await db.Acts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, stop) is not { } act)
        {
            return NotFound();
        }

        Act = (await reading.Read([act], null, ChangesShown, stop))[0];
        Kind = act.Kind;
        var subjects = await db.ActSubjects.Where(s => s.ActId == id).Select(s => s.Subject).ToListAsync(stop);
        (Subjects, SubjectsLeft) = ([.. subjects.Order(StringComparer.Ordinal).Take(SubjectsShown)], Math.Max(0, subjects.Count - SubjectsShown));
        Seal = (await SealedAct.Of(db, [id], stop)).GetValueOrDefault(id);
        if (Seal is not null)
        {
            var hash = ActForm.Hash(act, subjects);
            IsAsSealed = Convert.ToHexStringLower(hash) == Seal.ActHash;
            IsLinked = Convert.ToHexStringLower(ActChain.Link(Convert.FromHexString(Seal.ChainBefore), Seal.Number, Convert.FromHexString(Seal.ActHash))) == Seal.ChainHash;
            (Before, After) = (await At(Seal.Number - 1, stop), await At(Seal.Number + 1, stop));
        }

        return Page();
    }

    private async Task<Neighbour?> At(long number, CancellationToken stop)
    {
        var seal = await db.ActSeals.AsNoTracking().FirstOrDefaultAsync(s => s.Number == number, stop);
        if (seal is null)
        {
            return null;
        }

        var act = await db.Acts.Where(a => a.Id == seal.ActId).Select(a => new { a.Kind, a.At }).FirstOrDefaultAsync(stop);
        return new Neighbour(number, seal.ActId, act is null ? null : book.Label(act.Kind), act?.At, Convert.ToHexStringLower(seal.ChainHash));
    }

    /// <param name="Label">Null when the act itself is gone.</param>
    public sealed record Neighbour(long Number, Guid ActId, string? Label, DateTime? At, string ChainHash);
}
