using LangNghe.Law.Domain;

namespace LangNghe.Registry.Domain;

/// <summary>The conditions of a recognition as the law had them on the day of the decision: Decree 52/2018, article 5; before it Circular 116/2006.</summary>
public sealed record RecognitionLaw
{
    /// <summary>Percent of all households. Null where no rule is known for the day.</summary>
    public decimal? MinimumShare { get; init; }

    public string ShareCited { get; init; } = "";

    public int? MinimumYears { get; init; }

    public string YearsCited { get; init; } = "";

    public bool AsksEnvironment { get; init; }

    public string EnvironmentCited { get; init; } = "";

    /// <summary>Exactly so many is not enough.</summary>
    public int? CraftYearsMoreThan { get; init; }

    public string CraftYearsCited { get; init; } = "";

    public static RecognitionLaw On(LawBook law, DateOnly day)
    {
        var (share, years) = (law.Find("recognition.minimum_craft_household_share", day), law.Find("recognition.minimum_stable_years", day));
        var (environment, craft) = (law.Find("recognition.environment_required", day), law.Find("recognition.traditional_craft.years_more_than", day));
        return new RecognitionLaw
        {
            MinimumShare = share is null ? null : law.Number(share.Parameter.Name, day),
            ShareCited = share?.Cited ?? "",
            MinimumYears = years is null ? null : (int)law.Number(years.Parameter.Name, day),
            YearsCited = years?.Cited ?? "",
            AsksEnvironment = environment?.Parameter.Value == "true",
            EnvironmentCited = environment?.Cited ?? "",
            CraftYearsMoreThan = craft is null ? null : (int)law.Number(craft.Parameter.Name, day),
            CraftYearsCited = craft?.Cited ?? "",
        };
    }
}
