using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;

namespace LangNghe.Privacy.Domain;

/// <summary>How long a kind of personal data is kept, and by what right.</summary>
public sealed class RetentionRule : IFact
{
    private RetentionRule() { }

    public RetentionRule(string code, RetentionTarget target, int months, string ground) => (Code, Target, Months, Ground, IsDefault) = (code, target, months, VietnameseText.Nfc(ground), true);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Stable, as "person.unused".</summary>
    public string Code { get; private set; } = "";

    public RetentionTarget Target { get; private set; }

    public int Months { get; private set; }

    public string Ground { get; private set; } = "";

    /// <summary>As it came with the program: nobody has decided it.</summary>
    public bool IsDefault { get; private set; }

    public int Version { get; private set; } = 1;

    public string Subject => $"retention:{Id}";

    public string Period => Months % 12 == 0 ? $"{Months / 12} năm" : $"{Months} tháng";

    /// <summary>What was last used on this day or earlier is due.</summary>
    public DateOnly DueThrough(DateOnly today) => today.AddMonths(-Months);

    public Problems Set(RetentionFacts facts)
    {
        var problems = facts.Check();
        if (!problems.Any)
        {
            (Months, Ground, IsDefault) = (facts.Months!.Value, VietnameseText.Nfc(facts.Ground!.Trim()), false);
            Version++;
        }

        return problems;
    }
}
