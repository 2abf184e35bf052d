using System.Runtime.CompilerServices;
using LangNghe.Access.Ownership;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Data.Many;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Registry.Villages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Yearly;

/// <summary>The figures of many villages and years together, under the rules of <see cref="EnterYearlyFigure"/>, with a few queries for thousands of them.</summary>
public sealed class EnterManyYears(AppDb db, Actor actor, VillageDesk desk, OwnerBooks owners)
{
    // Of villages in one query.
    private const int Portion = 1_000;

    /// <param name="told">How many are checked; may throw.</param>
    public async Task<IReadOnlyList<VillageYearEntry>> Check(IReadOnlyList<YearOrder> orders, Func<int, Task> told, CancellationToken stop)
    {
        var book = await owners.Current(stop);
        var entries = new List<VillageYearEntry>(orders.Count);
        foreach (var portion in orders.Chunk(Portion))
        {
            var standing = await Standing(portion, stop);
            entries.AddRange(portion.Select(order => Checked(order, standing.GetValueOrDefault((order.Village.Id, order.What.Year ?? 0), []), book)));
            await told(entries.Count);
        }

        return entries;
    }

    /// <summary>One act for each village. Those that wait or have problems are for the caller to leave out.</summary>
    public async IAsyncEnumerable<ManyAct> Acts(IEnumerable<VillageYearEntry> entries, Grounds grounds, string about, [EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var portion in entries.GroupBy(e => e.Order.Village.Id).Chunk(Portion))
        {
            var replaced = portion.SelectMany(g => g).SelectMany(e => e.Standing.Where(s => e.Edit.Replaces(s.Key)).Select(s => s.Value.Id)).ToList();
            var old = (replaced.Count == 0 ? [] : await db.YearlyFigures.AsNoTracking().Where(f => replaced.Contains(f.Id)).ToListAsync(stop)).ToLookup(f => f.VillageId!.Value);
            foreach (var village in portion)
            {
                var entry = village.First().Order.Village;
                yield return new ManyAct(RegistryActs.EnterFigure, grounds.Reason)
                {
                    Added = [.. village.SelectMany(e => e.Edit.Rows(e.What, entry.Id, grounds.Source))],
                    Withdrawn = [.. old[entry.Id]],
                    Touched = [(entry.Village, entry.Village.Version)],
                    About = [about],
                };
            }
        }
    }

    /// <summary>The proposal that the form would have sent.</summary>
    public static Proposal Proposal(VillageYearEntry entry, Grounds grounds)
    {
        var before = OrderJson.Of(new YearlyFacts
        {
            Year = entry.What.Year, IsProvisional = entry.Standing.Values.Any(f => f.IsProvisional),
            Values = [.. YearlyMeasures.All.Select(m => new YearlyValueFacts { Measure = m.Code, Value = entry.Standing.TryGetValue(m.Code, out var figure) ? m.Typed(figure.Value) : null })],
        });
        var typed = OrderJson.Of(entry.What);
        var cells = new YearlyOrderKind().Cells(before, typed, _ => "");
        return new Proposal(entry.Order.Village.Id, YearlyOrderKind.EnterYear, null, entry.Receiver, OrderJson.Write(typed), grounds.Reason, cells.Select(c => new ProposalCell(c.Key, c.Label, c.Before, c.After)));
    }

    private VillageYearEntry Checked(YearOrder order, Dictionary<string, StandingFigure> standing, OwnerBook book)
    {
        var what = YearEntry.Settled(order.What, order.IsProvisional, standing);
        var problems = YearEntry.Checked(what, standing, desk.Today);
        var settles = actor.May(RegistryPermissions.Write) && book.Owns(actor, VillageMatters.Yearly, order.Village.CommuneId, desk.Today);
        problems.When(!settles && !actor.May(RegistryPermissions.Propose), "", VillageDesk.NotAllowed);
        return new VillageYearEntry(order, what, problems, problems.Any ? YearEdit.Nothing : YearEdit.Of(what, standing), standing)
        {
            Waits = !settles, Receiver = settles ? null : book.Receiver(VillageMatters.Yearly, order.Village.CommuneId, desk.Today),
        };
    }

    private async Task<Dictionary<(Guid Village, int Year), Dictionary<string, StandingFigure>>> Standing(IReadOnlyCollection<YearOrder> orders, CancellationToken stop)
    {
        var villages = orders.Select(o => (Guid?)o.Village.Id).Distinct().ToList();
        var years = orders.Select(o => o.What.Year ?? 0).Distinct().ToList();
        var rows = await db.YearlyFigures.Where(f => f.WithdrawnAt == null && villages.Contains(f.VillageId) && years.Contains(f.Year))
            .Select(f => new { f.Id, VillageId = f.VillageId!.Value, f.Year, f.Measure, f.Value, f.IsProvisional }).ToListAsync(stop);
        return rows.GroupBy(r => (r.VillageId, r.Year)).ToDictionary(g => g.Key, g => g.ToDictionary(r => r.Measure, r => new StandingFigure(r.Id, r.Value, r.IsProvisional), StringComparer.Ordinal));
    }
}
