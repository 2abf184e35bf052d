using System.Buffers.Binary;
using System.Security.Cryptography;

namespace LangNghe.Upkeep.Backups;

/// <summary>
/// How an archive is sealed: AES-256-GCM over blocks of 64 KiB, so that nothing is ever held whole in memory. The nonce is the number of the
/// block and whether it is the last, so no block can be altered, moved, repeated or cut off unseen (the STREAM construction).
/// </summary>
internal static class Seal
{
    public const int Block = 64 * 1024;
    public const int SaltBytes = 16;
    public const int Rounds = 600_000;

    public static readonly byte[] Mark = "LANGNGHE-SEALED-1\n"u8.ToArray();

    public static int TagBytes => AesGcm.TagByteSizes.MaxSize;

    public static byte[] Nonce(long number, bool isLast)
    {
        var nonce = new byte[AesGcm.NonceByteSizes.MaxSize];
        BinaryPrimitives.WriteInt64BigEndian(nonce.AsSpan(3), number);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }
}
