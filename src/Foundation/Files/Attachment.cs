using LangNghe.Foundation.Acts;

namespace LangNghe.Foundation.Files;

/// <summary>Ties a file to a thing, or to one record or act of it. Who may read the thing may read the file, and nobody else.</summary>
public sealed class Attachment : IFact
{
    private Attachment() { }

    /// <param name="subject">As "village:0197…", or one part of it: "village:0197…:record:0197…".</param>
    public Attachment(Guid fileId, string subject) => (FileId, Subject) = (fileId, subject);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid FileId { get; private set; }

    public string Subject { get; private set; } = "";

    /// <summary>The act is one about the whole thing, so that it stands in its history.</summary>
    string IFact.Subject => string.Join(':', Subject.Split(':').Take(2));

    public static string OfRecord(string thing, Guid rowId) => $"{thing}:record:{rowId}";

    public static string OfAct(string thing, Guid actId) => $"{thing}:act:{actId}";
}
