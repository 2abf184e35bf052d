namespace LangNghe.Registry.Domain;

/// <summary>The yearly review of section IV.1, and the two ratings that targets T25-06 and T25-12 ask for. Holds from the last day of its year.</summary>
public sealed class VillageReview : VillageRow
{
    private VillageReview() { }

    public VillageReview(Guid villageId, int year)
    {
        BelongTo(villageId);
        Year = year;
    }

    public int Year { get; private set; }

    public ReviewClass? Class { get; init; }

    /// <summary>"Hoạt động có hiệu quả" has no definition in the Plan; null while not rated.</summary>
    public bool? IsEffective { get; init; }

    public bool? MeetsEnvironmentRules { get; init; }
}
