using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

public sealed class RegisterVillage(AppDb db, VillageDesk desk, CurrentAct act)
{
    private const string Day = $"What.{nameof(ProfileFacts.Day)}";
    private const string Facts = $"What.{nameof(ProfileFacts.Village)}";
    private const string Name = $"{Facts}.{nameof(VillageFacts.Name)}";
    private const string Together = "Vừa có người ghi một làng khác vào sổ cùng lúc. Hãy gửi lại.";
    private const string Another = $"What.{nameof(ProfileFacts.IsAnother)}";
    private const int Attempts = 5;
    private const int MostAlike = 5;

    private static readonly TimeSpan _longestWait = TimeSpan.FromSeconds(10);
    private static readonly SemaphoreSlim _turn = new(1, 1);

    public async Task<Outcome<Village>> Run(ProfileFacts what, ActFacts why, CancellationToken stop)
    {
        if (desk.WhyNot(RegistryPermissions.Write) is { } closed)
        {
            return Problems.Of("", closed);
        }

        // Of many at once only one gets the next number. In turn they take it from nobody but another process; who waited long enough tries all the same.
        var mine = await _turn.WaitAsync(_longestWait, stop);
        try
        {
            return await InTurn(what, why, stop);
        }
        finally
        {
            if (mine)
            {
                _turn.Release();
            }
        }
    }

    private async Task<Outcome<Village>> InTurn(ProfileFacts what, ActFacts why, CancellationToken stop)
    {
        // Who took the number in between was quicker by a moment: all is looked at again, as if the form came after.
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await Try(what, why, stop);
            if (outcome.Ok || attempt == Attempts || !outcome.Problems.Any(p => p.Sentence == Together))
            {
                return outcome;
            }

            db.ChangeTracker.Clear();
        }
    }

    private async Task<Outcome<Village>> Try(ProfileFacts what, ActFacts why, CancellationToken stop)
    {
        // Before the look for a double: whoever registers the same village between the two takes this number, and the save is refused.
        var number = (await db.Villages.MaxAsync(v => (int?)v.Number, stop) ?? 0) + 1;
        var facts = what.Village.Tidied();
        var problems = what.Check(desk.Today).Under("What");
        problems.AddRange(desk.CheckPlace(await desk.Units(stop), facts, null, what.Day).Under(Facts));
        if (what.Day is { } day && facts.Name is not null && await Double(facts, day, stop) is { } standing)
        {
            problems.Add(Name, ProfileRules.Double(standing));
        }
        else if (facts.Name is { } name && !what.IsAnother && await Alike(name, facts.CommuneId, stop) is { Count: > 0 } alike)
        {
            problems.Add(Another, $"Có thể đã có trong sổ: {string.Join("; ", alike)}. Nếu đây là làng khác thì đánh dấu ô này rồi ghi lại.");
        }

        var grounds = await desk.GroundsOf(why, needsPaper: false, decision: null, saves: !problems.Any, stop);
        problems.AddRange(grounds.Problems);
        if (problems.Any)
        {
            return problems;
        }

        var village = new Village(number);
        db.Add(village);
        db.Add(new VillageProfile(village.Id, facts) { GroupSureness = Sureness.Stated }.With(new Span(what.Day!.Value), grounds.Value.Source));
        act.Begin(RegistryActs.Register, grounds.Value.Reason);
        problems = await db.Save(Day, Together, stop);
        return problems.Any ? problems : village;
    }

    private async Task<IReadOnlyList<string>> Alike(string name, Guid? commune, CancellationToken stop)
    {
        var (roll, units) = (await VillageRoll.Read(db, desk.Actor, desk.Today, stop), await desk.Units(stop));
        return [.. roll.Alike(name, commune, id => units.ResolvedOrSame(id, desk.Today)).Take(MostAlike).Select(e => e.Words(units, desk.Today))];
    }

    /// <summary>The number of a village whose name reads the same without diacritics, in the same commune on that day.</summary>
    private async Task<int?> Double(VillageFacts facts, DateOnly day, CancellationToken stop)
    {
        var units = await desk.Units(stop);
        var folded = VietnameseText.SearchKey(facts.Name!);
        var place = units.ResolvedOrSame(facts.CommuneId, day);
        var alike = await db.VillagesAt(AsOf.On(day)).Where(v => v.Profile.SearchKey.StartsWith(folded))
            .Select(v => new { v.Number, v.Profile.Facts.Name, v.Profile.Facts.CommuneId }).ToListAsync(stop);
        return alike.FirstOrDefault(v => VietnameseText.SearchKey(v.Name!) == folded && units.ResolvedOrSame(v.CommuneId, day) == place)?.Number;
    }
}
