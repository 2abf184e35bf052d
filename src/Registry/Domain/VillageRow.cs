using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Time;

namespace LangNghe.Registry.Domain;

/// <summary>A fact in time about one village. The rooms above add kinds of their own.</summary>
public abstract class VillageRow : Dated, IFact
{
    public Guid VillageId { get; private set; }

    public override string Subject => Village.SubjectOf(VillageId);

    public bool IsOfItsDaysOnly => true;

    public void BelongTo(Guid villageId) => VillageId = villageId;
}
