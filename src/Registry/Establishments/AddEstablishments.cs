using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>Enters many establishments by the rules of the form, all or none. An act answers for the lines of one village, in parts that a history can still show.</summary>
public sealed class AddEstablishments(AppDb db, CheckEstablishments check, VillageDesk desk, CurrentAct act, TimeProvider clock)
{
    /// <summary>So many lines stand under one act, at most.</summary>
    public const int MostOfAnAct = 200;

    /// <param name="lines">Those that a person let through: likely doubles among them are written.</param>
    /// <returns>What was written; or the problems, each at "Lines[row].Field".</returns>
    public async Task<Outcome<IReadOnlyList<AddedLine>>> Run(IReadOnlyList<EstablishmentLine> lines, ActFacts why, CancellationToken stop)
    {
        if (desk.WhyNot(RegistryPermissions.Write) is { } closed)
        {
            return Problems.Of("", closed);
        }

        var problems = new Problems();
        problems.When(lines.Count == 0, "", "Không có dòng nào để ghi.");
        foreach (var line in await check.Run(lines, stop))
        {
            problems.AddRange(line.WhyNotNow().Under($"Lines[{line.Line.Row}]"));
        }

        var grounds = await desk.GroundsOf(why, needsPaper: false, decision: null, saves: !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        return problems.Any ? problems : await Write(lines, grounds.Value, stop);
    }

    private async Task<Outcome<IReadOnlyList<AddedLine>>> Write(IReadOnlyList<EstablishmentLine> lines, Grounds grounds, CancellationToken stop)
    {
        var today = clock.Today();
        var villages = await check.Villages(lines, today, stop);
        var added = new List<AddedLine>(lines.Count);
        await using var all = await db.Database.BeginTransactionAsync(stop);
        foreach (var part in lines.GroupBy(l => villages[l.Village!.Value].Id).SelectMany(g => g.Chunk(MostOfAnAct).Select(chunk => (Village: g.Key, Lines: chunk))))
        {
            var rows = part.Lines.Select(l => (l.Row, Made: Establishment.Of(part.Village, l.Facts, today).Value)).ToList();
            foreach (var (_, made) in rows)
            {
                made.With(new Span(made.From, made.FromKnown, made.Until, made.UntilKnown, made.ConfirmedOn), grounds.Source);
            }

            db.AddRange(rows.Select(r => r.Made));
            (await db.Villages.SingleAsync(v => v.Id == part.Village, stop)).Touch();
            var begun = act.Begin(RegistryActs.AddEstablishments, grounds.Reason);
            if (await db.Save(stop) is { Any: true } refused)
            {
                return refused;
            }

            added.AddRange(rows.Select(r => new AddedLine(r.Row, r.Made.EstablishmentId, begun.Id)));
            // What is saved is no longer watched: the next part would look through it again.
            db.ChangeTracker.Clear();
        }

        await all.CommitAsync(stop);
        return added;
    }
}
