using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Visits.Domain;

/// <summary>Something that ties the village to tourism, by a document, until an act ends it.</summary>
public sealed class TourismLink : VillageRecord
{
    private TourismLink() { }

    private TourismLink(Guid villageId, string tie)
    {
        BelongTo(villageId);
        Tie = tie;
    }

    public string Tie { get; private set; } = "";

    /// <param name="wrong">The row that is corrected, if any.</param>
    public static Outcome<TourismLink> Of(Guid villageId, TourismFacts facts, DateOnly today, TourismLink? wrong = null) =>
        facts.Check(today) is { Any: true } problems
            ? problems
            : new TourismLink(villageId, VietnameseText.Tidy(facts.Tie)!) { DecisionNumber = VietnameseText.Tidy(facts.DecisionNumber) }
                .With(facts.Began!.UntilEnded(wrong));

    /// <summary>What is wrong when the register has the same tie from the same day already.</summary>
    public Problems Twice(IEnumerable<TourismLink> standing)
    {
        var other = standing.FirstOrDefault(o => RecordWords.AreAlike(Tie, o.Tie) && o.From == From);
        return other is null
            ? new Problems()
            : Problems.Of(nameof(Tie), $"Gắn kết này đã ghi trong sổ: “{other.Tie}”, {other.Days}, số {other.DecisionInWords}. Nếu cần sửa thì đính chính mục ấy.");
    }

    public TourismFacts ToFacts() => new() { Tie = Tie, DecisionNumber = DecisionNumber, Since = From, SinceKnown = FromKnown };
}
