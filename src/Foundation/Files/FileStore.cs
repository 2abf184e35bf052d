using System.Security.Cryptography;

namespace LangNghe.Foundation.Files;

/// <summary>Keeps contents by their SHA-256. It has two keepers: a folder, and a bucket that several processes share.</summary>
public abstract class FileStore
{
    /// <summary>Keeps the content once and gives its hash, in lower-case hexadecimal. It returns only when what was kept was read back and is the same.</summary>
    public abstract Task<string> Keep(Stream content, CancellationToken stop);

    /// <summary>Every content there is, whether the register knows it or not; half-written ones are none.</summary>
    public abstract IAsyncEnumerable<KeptFile> All(CancellationToken stop);

    /// <summary>Keeps the content no longer; nothing happens when it is not kept. That nobody else needs it is for the caller to know.</summary>
    public abstract Task Forget(string sha256, CancellationToken stop);

    /// <summary>Writes a few bytes and removes them: for whoever asks whether the store can be used now.</summary>
    public abstract Task Try(CancellationToken stop);

    /// <summary>The content, not yet looked at; null when it is not kept.</summary>
    protected abstract Task<Stream?> Read(string sha256, CancellationToken stop);

    /// <summary>Whether the keeper itself found out, while it was read, that a content is no longer what it was.</summary>
    protected virtual bool SaysAltered(Exception trouble) => false;

    /// <summary>The content; whoever reads it to its end has read what was once kept, else the last read fails.</summary>
    /// <exception cref="FileNotFoundException">Nothing is kept under this hash.</exception>
    public async Task<Stream> Open(string sha256, CancellationToken stop) =>
        new VerifiedStream(await Read(sha256, stop) ?? throw new FileNotFoundException($"No content is kept under {sha256}."), sha256, SaysAltered);

    /// <summary>Whether the content is kept whole and unaltered; reads all of it.</summary>
    public async Task<bool> Holds(string sha256, CancellationToken stop)
    {
        if (await Read(sha256, stop) is not { } kept)
        {
            return false;
        }

        await using var content = new VerifiedStream(kept, sha256, SaysAltered);
        try
        {
            await content.CopyToAsync(Stream.Null, stop);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    protected static async Task<string> Hash(Stream content, CancellationToken stop) => Convert.ToHexStringLower(await SHA256.HashDataAsync(content, stop));
}
