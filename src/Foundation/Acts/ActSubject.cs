namespace LangNghe.Foundation.Acts;

/// <summary>One of the things that an act was about.</summary>
public sealed class ActSubject
{
    private ActSubject() { }

    public ActSubject(Guid actId, string subject) => (ActId, Subject) = (actId, subject);

    public Guid ActId { get; private set; }

    public string Subject { get; private set; } = "";
}
