using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Data.Many;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Intake.Domain;
using LangNghe.Intake.Kinds;
using LangNghe.Registry;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;

namespace LangNghe.Intake.Imports;

/// <summary>Writes what a plan says, with the proposals it sends and the state of the import: all in one transaction, or nothing.</summary>
public sealed class WriteImport(AppDb db, Actor actor, SaveMany save, CurrentAct act, TimeProvider clock)
{
    public Task<Problems> Run(Import import, ImportKind kind, ImportPlan plan, Func<int, Task> told, CancellationToken stop)
    {
        var grounds = new Grounds(new ActReason(import.Reason, import.DocumentId, import.DocumentText), new Source(import.DocumentId, import.DocumentText));
        return save.Run(kind.Acts(plan, grounds, import.Subject, stop), more => Along(import, [.. kind.Proposals(plan, grounds)], grounds, more), told, stop);
    }

    private async Task<Problems> Along(Import import, IReadOnlyList<Proposal> proposals, Grounds grounds, CancellationToken stop)
    {
        import.IsAccepted(clock.UtcNow());
        await ImportLines.ForgetAlike(db, import, stop);
        foreach (var proposal in proposals)
        {
            proposal.ProposedBy(actor.AccountId!.Value, actor.Name, actor.Organisation, clock.UtcNow());
        }

        db.AddRange(proposals);
        db.AddRange(proposals.Select(p => new ImportProposal(import.Id, p.Id)));
        if (proposals.Count > 0)
        {
            act.Begin(RegistryActs.Propose, grounds.Reason);
        }

        return await db.Save(stop);
    }
}
