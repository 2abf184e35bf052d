using LangNghe.Foundation.Data;
using LangNghe.Law;
using LangNghe.Registry.Desk;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Recognitions;

/// <summary>Gathers what the register and the law say about a recognition on a day.</summary>
public sealed class RecognitionDesk(AppDb db, LawBooks books)
{
    private const string Craft = "households.craft";
    private const string All = "households.total";

    public async Task<RecognitionLaw> Law(DateOnly day, CancellationToken stop) => RecognitionLaw.On(await books.Current(stop), day);

    public async Task<IReadOnlyList<Condition>> Conditions(DeskVillage entry, RecognitionFacts what, CancellationToken stop)
    {
        var day = what.Day ?? entry.Today;
        return RecognitionConditions.For(what.Kind ?? VillageKind.Ordinary, day, await Law(day, stop), await Evidence(entry, day, what.CraftYears, stop));
    }

    private async Task<RecognitionEvidence> Evidence(DeskVillage entry, DateOnly day, int? craftYears, CancellationToken stop)
    {
        var households = await db.YearlyFigures
            .Where(f => f.VillageId == entry.Village.Id && f.WithdrawnAt == null && f.From <= day && (f.Measure == Craft || f.Measure == All))
            .Select(f => new { f.Measure, f.Year, f.Value }).ToListAsync(stop);
        var year = households.GroupBy(f => f.Year).Where(g => g.Select(f => f.Measure).Distinct(StringComparer.Ordinal).Count() == 2).MaxBy(g => g.Key);
        return new RecognitionEvidence
        {
            HouseholdsYear = year?.Key,
            CraftHouseholds = year?.First(f => f.Measure == Craft).Value,
            AllHouseholds = year?.First(f => f.Measure == All).Value,
            Operations = entry.Operations,
            MeetsEnvironmentRules = entry.Reviews.Where(r => r.From <= day && r.MeetsEnvironmentRules is not null).MaxBy(r => r.Year)?.MeetsEnvironmentRules,
            CraftYears = craftYears,
        };
    }
}
