using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Text;

namespace LangNghe.Privacy.Domain;

/// <summary>Somebody asks something of those who hold their data. What was done stands in its steps.</summary>
public sealed class DataRequest : IFact, IAboutPerson
{
    private DataRequest() { }

    public DataRequest(int number, RequestFacts facts, Guid? unitId, DateTime at)
    {
        (Number, PersonId, UnitId, EnteredAt) = (number, facts.PersonId, unitId, at);
        (Kind, Way, ReceivedOn) = (facts.Kind!.Value, facts.Way!.Value, facts.ReceivedOn!.Value);
        (Content, AskedBy) = (VietnameseText.Tidy(facts.Content)!, VietnameseText.Tidy(facts.AskedBy));
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>As it is called in talk and on paper; never used again.</summary>
    public int Number { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>The person's commune as the request came; who works there handles it.</summary>
    [Personal]
    public Guid? UnitId { get; private set; }

    public RequestKind Kind { get; private set; }

    public RequestWay Way { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    [Personal]
    public string Content { get; private set; } = "";

    [Personal]
    public string? AskedBy { get; private set; }

    public Guid? AssigneeId { get; private set; }

    public string? AssigneeName { get; private set; }

    public RequestState State { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public DateOnly? ExtendedOn { get; private set; }

    public DateOnly? DeliveredOn { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public DateTime EnteredAt { get; private set; }

    public int Version { get; private set; } = 1;

    public string Subject => SubjectOf(Id);

    Guid? IAboutPerson.PersonId => PersonId;

    public static string SubjectOf(Guid id) => $"data-request:{id}";

    /// <summary>Whoever refuses or carries out has answered as well.</summary>
    public void Take(RequestStepKind step, DateOnly on)
    {
        State = RequestMoves.Leads(step) ?? State;
        if (step is RequestStepKind.Answer or RequestStepKind.Complete or RequestStepKind.Refuse)
        {
            AnsweredOn ??= on;
        }

        ExtendedOn = step == RequestStepKind.Extend ? on : ExtendedOn;
        DeliveredOn = step == RequestStepKind.Deliver ? on : DeliveredOn;
        ClosedOn = RequestMoves.IsOpen(State) ? null : on;
        Version++;
    }

    public void AssignTo(Guid accountId, string name) => (AssigneeId, AssigneeName) = (accountId, name);

    /// <summary>That somebody asked, and when, stays; what they wrote does not.</summary>
    public void EraseContent() => (Content, AskedBy, UnitId) = (PersonalWords.Erased, null, null);
}
