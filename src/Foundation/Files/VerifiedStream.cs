using System.Security.Cryptography;

namespace LangNghe.Foundation.Files;

/// <summary>Hashes what is read through it. The end comes only when the hash is the one that was asked for; a download of altered bytes breaks off instead.</summary>
/// <param name="saysAltered">Whether a trouble of the content's own stream means the same.</param>
internal sealed class VerifiedStream(Stream content, string sha256, Func<Exception, bool> saysAltered) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool _isWhole;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = content.Read(buffer);
            Look(buffer[..read], buffer.Length);
            return read;
        }
        catch (Exception trouble) when (saysAltered(trouble))
        {
            throw Altered(trouble);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var read = await content.ReadAsync(buffer, cancellationToken);
            Look(buffer.Span[..read], buffer.Length);
            return read;
        }
        catch (Exception trouble) when (saysAltered(trouble))
        {
            throw Altered(trouble);
        }
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
            content.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Look(ReadOnlySpan<byte> read, int asked)
    {
        if (read.Length > 0)
        {
            _hash.AppendData(read);
        }
        else if (asked > 0 && !_isWhole)
        {
            _isWhole = Convert.ToHexStringLower(_hash.GetHashAndReset()) == sha256 ? true : throw Altered(null);
        }
    }

    private InvalidDataException Altered(Exception? trouble) => new($"What is kept under {sha256} was altered.", trouble);
}
