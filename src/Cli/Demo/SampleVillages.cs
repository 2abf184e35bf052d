using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Cli.Demo;

/// <summary>Whole further villages, for measuring: as many of the Plan's 65 as are asked for, spread over the communes.</summary>
internal static class SampleVillages
{
    public const int OfThePlan = 65;
    public const int Active = 58;
    public const int FirstYear = 2016;

    private static readonly DateOnly _since = new(2010, 1, 1);
    private static readonly Source _source = new(null, "Dữ liệu mẫu");
    private static readonly string[] _crafts = ["thêu ren", "mây tre đan", "dệt lụa", "mộc", "gốm", "bánh đa nem", "rượu", "sừng mỹ nghệ", "trống", "dũa", "cá kho", "sơn mài"];

    /// <summary>The rows of one village; the last tells what sample rows are written for it.</summary>
    public static (Village Village, VillageProfile Profile, Recognition Recognition, Operation Operation, SampleVillage? Sample) Make(int number, Guid commune)
    {
        var (village, craft) = (new Village(number), _crafts[number % _crafts.Length]);
        var isActive = number % OfThePlan < Active;
        var holds = new Span(_since);
        var facts = new VillageFacts { Name = $"Làng mẫu {number:00000}", Crafts = craft, Group = TradeGroup.Manufacture, CommuneId = commune, Hamlet = $"Xóm {1 + (number % 9)}" };
        return (
            village,
            new VillageProfile(village.Id, facts) { GroupSureness = Sureness.Stated }.With(holds, _source),
            new Recognition(village.Id, number % 2 == 0 ? VillageKind.Traditional : VillageKind.Ordinary) { DecisionNumber = $"MẪU-{number:00000}/QĐ" }.With(holds, _source),
            new Operation(village.Id, isActive ? OperationState.Operating : OperationState.Ceased).With(holds, _source),
            isActive ? new SampleVillage(village.Id, craft, FirstYear) : null);
    }
}
