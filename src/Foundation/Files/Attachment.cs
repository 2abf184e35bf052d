using LangNghe.Foundation.Acts;

namespace LangNghe.Foundation.Files;

/// <summary>Ties a file to a record or an act. Who may read the record may read the file, and nobody else.</summary>
public sealed class Attachment : IFact
{
    private Attachment() { }

    public Attachment(Guid fileId, string subject) => (FileId, Subject) = (fileId, subject);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid FileId { get; private set; }

    public string Subject { get; private set; } = "";
}
