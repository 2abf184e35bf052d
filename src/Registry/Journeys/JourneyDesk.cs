using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Web;
using LangNghe.Law.Documents;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Journeys;

/// <summary>Leads every act on a village through its three steps on one address. The answers of the other steps travel along as hidden fields, so nothing is kept on the server and no step needs script.</summary>
public sealed class JourneyDesk(VillageDesk desk, ActBook acts, ProposalDesk proposals, OrderKinds kinds, Rehearsal rehearsal)
{
    private const string What = "What";
    private const string Why = "Why";

    /// <summary>Null when there is no such village in the actor's units.</summary>
    public async Task<Journey?> Begin(string title, int number, string permission, CancellationToken stop)
    {
        if (await desk.Find(number, stop) is not { } entry)
        {
            return null;
        }

        var units = await desk.Units(stop);
        return new Journey
        {
            Title = title,
            Entry = entry,
            WhyNot = desk.WhyNot(permission),
            Papers = await Papers.Offered(desk.Documents, stop),
            Standing =
            [
                .. VillageFactLines.Compare(null, entry.Profile.Facts, id => units.Name(id, desk.Today)).Where(l => l.After is not null),
                new DraftLine("Công nhận", null, entry.Kind?.Words ?? "chưa được công nhận"),
                new DraftLine("Tình trạng", null, entry.State?.Words ?? "chưa rõ"),
            ],
        };
    }

    /// <summary>The beginning of an order that may wait: it says so before anything is typed.</summary>
    public async Task<Journey?> Begin(string title, int number, string permission, string order, CancellationToken stop)
    {
        var journey = await Begin(title, number, permission, stop);
        if (journey is not null)
        {
            journey.Waits = await proposals.Foretell(kinds.Of(order), journey.Entry.Profile.Facts.CommuneId, stop);
        }

        return journey;
    }

    /// <param name="run">The use case: with the version of the village, and whether to write.</param>
    public async Task<IActionResult> Go(PageModel page, Journey journey, JourneyForm form, ActFacts why, Func<int, bool, Task<Outcome<Draft>>> run, string notice, string? url = null)
    {
        (journey.Why, journey.Step) = (why, form.Step);
        var answer = await Step(page, journey, form, run, notice, url ?? journey.Entry.Url);
        journey.Kept = [.. Answers(page, journey.Step)];
        return answer;
    }

    /// <summary>The journey of an order that may wait for the owners of what it changes.</summary>
    /// <param name="order">The code of the order.</param>
    /// <param name="what">Its facts as typed.</param>
    /// <param name="rowId">The record that it is about, if any.</param>
    public async Task<IActionResult> Go<TFacts>(PageModel page, Journey journey, JourneyForm form, string order, TFacts what, ActFacts why, Func<int, bool, Task<Outcome<Draft>>> run, string notice, Guid? rowId, CancellationToken stop)
    {
        var (kind, commune) = (kinds.Of(order), journey.Entry.Profile.Facts.CommuneId);
        var (typed, place) = (OrderJson.Of(what), new OrderPlace(journey.Entry.Number, journey.Entry.Village.Id, form.Version, rowId));
        Handed? handed = null;
        var answer = await Go(page, journey, form, why, async (version, saves) =>
        {
            if (!saves)
            {
                return await rehearsal.Of(() => run(version, false));
            }

            handed = await proposals.Hand(kind, place with { Version = version }, typed, why, commune, stop);
            return handed.Problems.Any ? handed.Problems : new Draft(journey.Entry.Number, []);
        }, notice);
        if (handed?.Notice is { } told && !handed.Problems.Any)
        {
            page.TempData["Notice"] = told;
            answer = handed.Url is { } standing ? page.GoTo(standing) : answer;
        }
        else if (journey is { Step: JourneyStep.Check, Draft: not null, Waits.Count: > 0 })
        {
            journey.Sorted = await proposals.Told(kind, place, typed, commune, stop);
        }

        return answer;
    }

    private async Task<IActionResult> Step(PageModel page, Journey journey, JourneyForm form, Func<int, bool, Task<Outcome<Draft>>> run, string notice, string url)
    {
        if (form.To <= form.Step)
        {
            Quiet(page.ModelState, "-");
            journey.Step = form.To;
            return page.Page();
        }

        if (Unread(page.ModelState, form.Step) is { } unread)
        {
            journey.Step = unread;
            Quiet(page.ModelState, unread == JourneyStep.What ? What : Why);
            return page.ShowAgain();
        }

        var outcome = await run(form.Version, form.To == JourneyStep.Done);
        var problems = Of(outcome.Problems, form.Step);
        if (problems.Any)
        {
            return await Back(page, journey, problems, run);
        }

        if (form.To == JourneyStep.Done)
        {
            return page.GoTo(url, notice);
        }

        journey.Step = form.To;
        journey.Draft = outcome.Ok ? outcome.Value : null;
        return page.Page();
    }

    /// <summary>To the first step that has something to mend.</summary>
    private async Task<IActionResult> Back(PageModel page, Journey journey, Problems problems, Func<int, bool, Task<Outcome<Draft>>> run)
    {
        if (problems.Any(p => p.Sentence == Saving.Stale))
        {
            desk.Db.ChangeTracker.Clear();
            journey.Newer = await LastAct(journey.Entry.Village);
        }

        journey.Step = problems.Any(p => IsUnder(p.Field, What)) ? JourneyStep.What : problems.Any(p => IsUnder(p.Field, Why)) ? JourneyStep.Why : journey.Step;
        if (journey.Step == JourneyStep.Check)
        {
            var again = await run(await Version(journey.Entry.Village), false);
            (journey.Draft, journey.Step) = again.Ok ? (again.Value, JourneyStep.Check) : (null, JourneyStep.What);
        }

        return page.ShowAgain(problems);
    }

    /// <summary>The second step has not been asked while the first is on screen.</summary>
    private static Problems Of(Problems all, JourneyStep step)
    {
        var problems = new Problems();
        problems.AddRange(all.Where(p => step > JourneyStep.What || !IsUnder(p.Field, Why)));
        return problems;
    }

    private static JourneyStep? Unread(ModelStateDictionary state, JourneyStep through)
    {
        var wrong = state.Where(e => e.Value?.ValidationState == ModelValidationState.Invalid).Select(e => e.Key).ToList();
        return wrong.Exists(k => IsUnder(k, What)) ? JourneyStep.What
            : through >= JourneyStep.Why && wrong.Exists(k => IsUnder(k, Why)) ? JourneyStep.Why
            : null;
    }

    /// <summary>Drops what was unreadable in steps that are not on screen; the text itself stays.</summary>
    private static void Quiet(ModelStateDictionary state, string shown)
    {
        foreach (var (key, entry) in state)
        {
            if (!IsUnder(key, shown))
            {
                entry!.Errors.Clear();
                entry.ValidationState = ModelValidationState.Skipped;
            }
        }
    }

    private static bool IsUnder(string field, string step) => field == step || field.StartsWith(step + ".", StringComparison.Ordinal);

    private static IEnumerable<(string Name, string Value)> Answers(PageModel page, JourneyStep shown) =>
        from field in page.Request.Form
        where (shown != JourneyStep.What && IsUnder(field.Key, What)) || (shown != JourneyStep.Why && IsUnder(field.Key, Why))
        from value in field.Value
        select (field.Key, value ?? "");

    private async Task<int> Version(Village village) => await desk.Db.Villages.Where(v => v.Id == village.Id).Select(v => v.Version).SingleAsync();

    private async Task<string?> LastAct(Village village) =>
        await desk.Db.ActsAbout(village.Subject).OrderByDescending(a => a.Id).FirstOrDefaultAsync() is { } act
            ? $"{act.ActorName}, {Vi.Instant(act.At)}: {acts.Label(act.Kind)}{(act.Reason is null ? "" : $" ({act.Reason})")}"
            : null;
}
