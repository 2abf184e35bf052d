using LangNghe.Access.Ownership;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Held;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Proposals;

[Needs(RegistryPermissions.Read)]
public sealed class ShowModel(AppDb db, ProposalBook book, OrderKinds kinds, Owners owners, Actor actor, VillageDesk desk, DecideProposal decide, TakeBackProposal takeBack, MovedSince moved, KeysOfPerson keys) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public ProposalDecision Decision { get; set; } = new();

    public Proposal Proposal { get; private set; } = null!;

    public DeskVillage Entry { get; private set; } = null!;

    public string OrderLabel => kinds.Of(Proposal.Order).Label;

    public string OwnerName { get; private set; } = "";

    public bool MayDecide { get; private set; }

    /// <summary>It was the actor's to decide, whether or not it still is open.</summary>
    public bool Speaks { get; private set; }

    /// <summary>It is about somebody whose data is restricted: what it says is not shown.</summary>
    public bool IsClosed { get; private set; }

    public bool MayTakeBack => Proposal.IsOpen && Proposal.IsKeptBy(actor.AccountId);

    /// <summary>What the register says now of a cell that waits, where it is no longer what it said then.</summary>
    public IReadOnlyDictionary<string, string?> Moved { get; private set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>What the register said; a phone is closed to who may not read about people.</summary>
    public string? Was(ProposalCell cell, string? value) => value is not null && IsPhone(cell) && !actor.May(PersonalPermissions.Read) ? PersonalWords.Closed : value;

    /// <summary>What is proposed; who proposed it knows it, and who decides must.</summary>
    public string? Becomes(ProposalCell cell) => Speaks || Proposal.IsKeptBy(actor.AccountId) ? cell.After : Was(cell, cell.After);

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        Decision = new ProposalDecision { Version = Proposal.Version, Cells = [.. Proposal.Waiting.Select(c => new CellDecision { Id = c.Id })] };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        if (!MayDecide)
        {
            return Speaks && Proposal is { IsOpen: false, Late: { } late } ? this.ShowAgain(Problems.Of("", late)) : Forbid();
        }

        db.ChangeTracker.Clear();
        return await Answer(await decide.Run(Id, Decision, stop), "Đã ghi quyết định.", stop);
    }

    public async Task<IActionResult> OnPostTakeBack(CancellationToken stop)
    {
        if (!await Load(stop))
        {
            return NotFound();
        }

        if (!MayTakeBack)
        {
            return Forbid();
        }

        db.ChangeTracker.Clear();
        return await Answer(await takeBack.Run(Id, Decision.Version, stop), "Đã rút đề nghị.", stop);
    }

    private static bool IsPhone(ProposalCell cell) => cell.Key == nameof(EstablishmentFacts.Phone);

    private async Task<IActionResult> Answer(Outcome<Proposal> outcome, string notice, CancellationToken stop)
    {
        if (outcome.Ok)
        {
            return this.GoTo($"/de-nghi/{Id}", notice);
        }

        // What the refused decision had changed must not be taken for what stands.
        db.ChangeTracker.Clear();
        await Load(stop);
        // Somebody was quicker: whatever else was wrong with this decision no longer matters.
        var late = Decision.Version != Proposal.Version ? Proposal.Late : null;
        if (Decision.Version != Proposal.Version || Decision.Cells.Count != Proposal.Waiting.Count())
        {
            Decision = new ProposalDecision { Version = Proposal.Version, Cells = [.. Proposal.Waiting.Select(c => Decision.Cells.Find(d => d.Id == c.Id) ?? new CellDecision { Id = c.Id })] };
            ModelState.Clear();
        }

        var problems = new Problems();
        problems.AddRange(late is not null ? Problems.Of("", late) : outcome.Problems.Select(p => p.Field.StartsWith(nameof(Decision.Cells), StringComparison.Ordinal) ? p : p with { Field = "" }));
        return this.ShowAgain(problems, nameof(Decision));
    }

    private async Task<bool> Load(CancellationToken stop)
    {
        if (await book.Find(Id, stop) is not { } proposal)
        {
            return false;
        }

        Proposal = proposal;
        Entry = await desk.Load(proposal.VillageId, stop);
        var commune = Entry.Profile.Facts.CommuneId;
        OwnerName = await owners.Name(proposal.Owner, commune, stop);
        IsClosed = await keys.IsRestricted(proposal.AboutKey, stop);
        Speaks = book.MayDecide(proposal, commune);
        MayDecide = proposal.IsOpen && !IsClosed && Speaks;
        Moved = await moved.Of(proposal, Entry, stop);
        return true;
    }
}
