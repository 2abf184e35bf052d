using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Text;

namespace LangNghe.Privacy.Domain;

/// <summary>A step that was taken on a request.</summary>
public sealed class RequestStep : IFact, IAboutPerson
{
    private RequestStep() { }

    public RequestStep(DataRequest request, RequestStepKind kind, StepFacts facts, string byName, DateOnly on, DateTime at)
    {
        (RequestId, PersonId, Kind, ByName, On, At, DocumentId) = (request.Id, request.PersonId, kind, byName, on, at, facts.DocumentId);
        (Note, Ground) = (VietnameseText.Tidy(facts.Note), VietnameseText.Tidy(facts.Ground));
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid RequestId { get; private set; }

    public Guid PersonId { get; private set; }

    public RequestStepKind Kind { get; private set; }

    public DateOnly On { get; private set; }

    public DateTime At { get; private set; }

    public string ByName { get; private set; } = "";

    [Personal]
    public string? Note { get; private set; }

    public string? Ground { get; private set; }

    public Guid? DocumentId { get; private set; }

    public string Subject => DataRequest.SubjectOf(RequestId);

    Guid? IAboutPerson.PersonId => PersonId;

    public void EraseNote() => Note = Note is null ? null : PersonalWords.Erased;
}
