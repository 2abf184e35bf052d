using LangNghe.Foundation.Acts;

namespace LangNghe.Foundation.Files;

/// <summary>A file whose type was read from its content, not from its name.</summary>
public sealed class StoredFile : IFact
{
    private StoredFile() { }

    public StoredFile(string name, string contentType, long size, string sha256) => (Name, ContentType, Size, Sha256) = (name, contentType, size, sha256);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Name { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Lower-case hexadecimal; also the key under which the content is kept.</summary>
    public string Sha256 { get; private set; } = "";

    public string Subject => $"file:{Id}";
}
