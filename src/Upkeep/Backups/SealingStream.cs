using System.Security.Cryptography;

namespace LangNghe.Upkeep.Backups;

/// <summary>Seals what is written to it. Closing it writes the last block, without which the archive does not open.</summary>
internal sealed class SealingStream : OneWayStream
{
    private readonly Stream _to;
    private readonly AesGcm _cipher;
    private readonly byte[] _block = new byte[Seal.Block];
    private readonly byte[] _sealed = new byte[Seal.Block + Seal.TagBytes];
    private int _filled;
    private long _number;
    private bool _closed;

    public SealingStream(Stream to, BackupKey key)
    {
        _to = to;
        var salt = RandomNumberGenerator.GetBytes(Seal.SaltBytes);
        _cipher = new AesGcm(key.Derive(salt, Seal.Rounds), Seal.TagBytes);
        to.Write(Seal.Mark);
        to.Write(salt);
    }

    public override bool CanWrite => true;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            if (_filled == Seal.Block)
            {
                WriteBlock(isLast: false);
            }

            var taken = Math.Min(buffer.Length, Seal.Block - _filled);
            buffer[..taken].CopyTo(_block.AsSpan(_filled));
            _filled += taken;
            buffer = buffer[taken..];
        }
    }

    public override void Flush() => _to.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_closed)
        {
            _closed = true;
            WriteBlock(isLast: true);
            _cipher.Dispose();
        }

        base.Dispose(disposing);
    }

    private void WriteBlock(bool isLast)
    {
        _cipher.Encrypt(Seal.Nonce(_number++, isLast), _block.AsSpan(0, _filled), _sealed.AsSpan(0, _filled), _sealed.AsSpan(_filled, Seal.TagBytes));
        _to.Write(_sealed, 0, _filled + Seal.TagBytes);
        _filled = 0;
    }
}
