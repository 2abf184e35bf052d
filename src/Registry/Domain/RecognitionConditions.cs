using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>Holds the evidence of the register against the law of the day. Of what the law does not ask on that day, nothing is said.</summary>
public static class RecognitionConditions
{
    public static IReadOnlyList<Condition> For(VillageKind kind, DateOnly day, RecognitionLaw law, RecognitionEvidence evidence) =>
    [
        .. new[]
        {
            Share(law, evidence),
            Years(day, law, evidence),
            Environment(law, evidence),
            kind == VillageKind.Traditional ? CraftYears(law, evidence.CraftYears) : null,
        }.OfType<Condition>(),
    ];

    public static Condition? CraftYears(RecognitionLaw law, int? years) => law.CraftYearsMoreThan is not { } more ? null : new Condition(
        $"Nghề đã có tại địa phương trên {more} năm",
        years is { } stated ? $"Cán bộ ghi: {stated} năm" : "Chưa ghi số năm",
        years is null ? Finding.Missing : years > more ? Finding.Met : Finding.NotMet,
        law.CraftYearsCited);

    private static Condition? Share(RecognitionLaw law, RecognitionEvidence evidence)
    {
        if (law.MinimumShare is not { } share)
        {
            return null;
        }

        var demand = $"Ít nhất {Vi.Percent(share)} số hộ trên địa bàn làm nghề";
        return evidence is { CraftHouseholds: { } craft, AllHouseholds: { } all and > 0 }
            ? new Condition(demand, $"Năm {evidence.HouseholdsYear}: {Vi.Number(craft)} trong {Vi.Number(all)} hộ, bằng {Vi.Number(craft * 100m / all, 2)} %",
                craft * 100m >= share * all ? Finding.Met : Finding.NotMet, law.ShareCited)
            : new Condition(demand, "Sổ chưa có số hộ và số hộ làm nghề", Finding.Missing, law.ShareCited);
    }

    private static Condition? Years(DateOnly day, RecognitionLaw law, RecognitionEvidence evidence)
    {
        if (law.MinimumYears is not { } years)
        {
            return null;
        }

        var demand = $"Hoạt động ổn định liên tục ít nhất {years} năm";
        var last = evidence.Operations.FirstOrDefault(o => o.HoldsOn(day));
        if (last is null)
        {
            return new Condition(demand, "Sổ chưa ghi tình trạng hoạt động vào ngày này", Finding.Missing, law.YearsCited);
        }

        if (last.State == OperationState.Ceased)
        {
            return new Condition(demand, $"Sổ ghi không còn hoạt động từ {Vi.Day(last.From, last.FromKnown)}", Finding.NotMet, law.YearsCited);
        }

        var first = FirstOfRun(last, evidence.Operations);
        var found = first.FromKnown == Known.Attested ? $"Sổ biết chắc đang hoạt động từ {Vi.Day(first.From)}" : $"Hoạt động từ {Vi.Day(first.From, first.FromKnown)}";
        return new Condition(demand, found,
            first.From.AddYears(years) <= day ? Finding.Met : first.FromKnown == Known.Attested ? Finding.Missing : Finding.NotMet, law.YearsCited);
    }

    private static Condition? Environment(RecognitionLaw law, RecognitionEvidence evidence) => !law.AsksEnvironment ? null : new Condition(
        "Đáp ứng các điều kiện bảo vệ môi trường làng nghề",
        evidence.MeetsEnvironmentRules switch { null => "Chưa có lần rà soát nào ghi điều này", true => "Lần rà soát gần nhất: đáp ứng", false => "Lần rà soát gần nhất: chưa đáp ứng" },
        evidence.MeetsEnvironmentRules switch { null => Finding.Missing, true => Finding.Met, false => Finding.NotMet },
        law.EnvironmentCited);

    private static Operation FirstOfRun(Operation last, IReadOnlyList<Operation> all)
    {
        var first = last;
        while (all.FirstOrDefault(o => o.State == OperationState.Operating && o.Until?.AddDays(1) == first.From) is { } before)
        {
            first = before;
        }

        return first;
    }
}
