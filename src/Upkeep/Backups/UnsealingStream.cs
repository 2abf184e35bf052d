using System.Security.Cryptography;

namespace LangNghe.Upkeep.Backups;

/// <summary>Reads what a <see cref="SealingStream"/> wrote. It gives out no byte that it has not proved.</summary>
internal sealed class UnsealingStream : OneWayStream
{
    private readonly Stream _from;
    private readonly AesGcm _cipher;
    private readonly byte[] _plain = new byte[Seal.Block];
    private byte[] _next = new byte[Seal.Block + Seal.TagBytes];
    private byte[] _here = new byte[Seal.Block + Seal.TagBytes];
    private int _nextLength;
    private int _at;
    private int _length;
    private long _number;
    private bool _ended;

    /// <param name="from">Stands after the mark.</param>
    public UnsealingStream(Stream from, BackupKey key)
    {
        _from = from;
        var salt = new byte[Seal.SaltBytes];
        if (from.ReadAtLeast(salt, salt.Length, throwOnEndOfStream: false) < salt.Length)
        {
            throw new BrokenBackupException("Bản sao lưu bị cắt ngay ở đầu tệp.");
        }

        _cipher = new AesGcm(key.Derive(salt, Seal.Rounds), Seal.TagBytes);
        _nextLength = from.ReadAtLeast(_next, _next.Length, throwOnEndOfStream: false);
    }

    public override bool CanRead => true;

    public override int Read(Span<byte> buffer)
    {
        while (_at == _length && !_ended)
        {
            Open();
        }

        var given = Math.Min(buffer.Length, _length - _at);
        _plain.AsSpan(_at, given).CopyTo(buffer);
        _at += given;
        return given;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _cipher.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Open()
    {
        (_here, _next) = (_next, _here);
        var length = _nextLength;
        _nextLength = length < _here.Length ? 0 : _from.ReadAtLeast(_next, _next.Length, throwOnEndOfStream: false);
        _ended = _nextLength == 0;
        (_at, _length) = (0, length - Seal.TagBytes);
        try
        {
            if (_length < 0)
            {
                throw new BrokenBackupException("Bản sao lưu bị cắt giữa chừng.");
            }

            _cipher.Decrypt(Seal.Nonce(_number, _ended), _here.AsSpan(0, _length), _here.AsSpan(_length, Seal.TagBytes), _plain.AsSpan(0, _length));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new BrokenBackupException(_number == 0
                ? $"Không mở được bản sao lưu: khóa trong {BackupOptions.KeyVariable} không phải khóa đã dùng khi sao lưu, hoặc tệp đã bị sửa."
                : "Bản sao lưu đã bị sửa, bị hỏng hoặc bị cắt giữa chừng.");
        }

        _number++;
    }
}
