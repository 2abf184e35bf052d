using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Ui.Forms;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Handover;

/// <summary>The open work of somebody who leaves, and its way to who stays.</summary>
public sealed class WorkOfLeavers(AppDb db, IEnumerable<OpenWork> kinds, IServiceProvider services, TimeProvider clock)
{
    public async Task<LeftWork> Of(Guid account, CancellationToken stop)
    {
        var left = new List<(string, IReadOnlyList<OpenWorkLine>)>();
        foreach (var kind in kinds)
        {
            if (await kind.Open(services, account, stop) is { Count: > 0 } lines)
            {
                left.Add((kind.Label, lines));
            }
        }

        return left.Count == 0 ? LeftWork.None : new LeftWork(left, await Receivers(account, stop));
    }

    /// <summary>Whether the work of the ending has who takes it. Cutting somebody off at once waits for nobody.</summary>
    public async Task<Problems> Check(Guid account, EndingFacts facts, CancellationToken stop)
    {
        var problems = new Problems();
        var receiver = await Find(account, facts.ReceiverId, stop);
        problems.When(facts.ReceiverId is not null && receiver is null, nameof(facts.ReceiverId), "Chọn một người đang giữ vai trò trong hệ thống.");
        foreach (var kind in kinds)
        {
            if (!problems.Any && (await kind.Open(services, account, stop)).Count > 0)
            {
                problems.When(receiver is null && !facts.AtOnce, nameof(facts.ReceiverId), "Người này còn việc đang dở. Chọn người nhận bàn giao.");
                if (receiver is not null && kind.WhyNot is { } whyNot && await whyNot(services, account, receiver, stop) is { } reason)
                {
                    problems.Add(nameof(facts.ReceiverId), reason);
                }
            }
        }

        return problems;
    }

    public async Task HandOver(Guid account, EndingFacts facts, CancellationToken stop)
    {
        if (await Find(account, facts.ReceiverId, stop) is not { } receiver)
        {
            return;
        }

        foreach (var kind in kinds)
        {
            await kind.Take(services, account, receiver, stop);
        }
    }

    private async Task<Receiver?> Find(Guid leaver, Guid? id, CancellationToken stop) =>
        id is null ? null : await Staying(leaver).Where(a => a.Id == id).Select(a => new Receiver(a.Id, a.DisplayName)).SingleOrDefaultAsync(stop);

    private async Task<IReadOnlyList<Choice>> Receivers(Guid leaver, CancellationToken stop) =>
        [.. (await Staying(leaver).OrderBy(a => a.SortKey).Select(a => new { a.Id, a.DisplayName, a.UserName, a.Organisation }).ToListAsync(stop))
            .Select(a => new Choice(a.Id.ToString(), $"{a.DisplayName} ({a.UserName}{(a.Organisation is null ? "" : $", {a.Organisation}")})"))];

    private IQueryable<Accounts.Account> Staying(Guid leaver)
    {
        var today = clock.Today();
        var roles = db.RoleAssignments.InForce(AsOf.On(today));
        return db.Accounts.Where(a => a.Id != leaver && (a.EndedOn == null || a.EndedOn > today) && roles.Any(r => r.AccountId == a.Id));
    }
}
