using LangNghe.Foundation.Time;
using LangNghe.Law.Domain;

namespace LangNghe.Access.Domain;

/// <summary>From a day on, an organisation is the heir of another that ended the day before.</summary>
public sealed class OrganisationSuccession : Dated
{
    private OrganisationSuccession() { }

    public OrganisationSuccession(Guid fromId, Guid toId, Confidence confidence) => (FromId, ToId, Confidence) = (fromId, toId, confidence);

    public Guid FromId { get; private set; }

    public Guid ToId { get; private set; }

    public Confidence Confidence { get; private set; }

    public override string Subject => Organisation.SubjectOf(FromId);

    public override string Line => $"to:{ToId}";
}
