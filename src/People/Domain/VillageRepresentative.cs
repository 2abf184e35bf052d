using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.People.Domain;

/// <summary>Somebody speaks for the village, from a day through a day. What they are called stands in the book of people alone.</summary>
public sealed class VillageRepresentative : VillageRecord
{
    private VillageRepresentative() { }

    private VillageRepresentative(Guid villageId, Guid personId, string position)
    {
        BelongTo(villageId);
        (PersonId, Position) = (personId, position);
    }

    public Guid PersonId { get; private set; }

    public string Position { get; private set; } = "";

    public static VillageRepresentative Of(Guid villageId, Guid personId, RepresentativeFacts facts) =>
        new VillageRepresentative(villageId, personId, VietnameseText.Tidy(facts.Position)!).With(new Span(facts.Since!.Value));
}
