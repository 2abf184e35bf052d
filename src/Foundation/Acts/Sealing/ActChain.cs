using System.Buffers.Binary;
using System.Security.Cryptography;
using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>All sealed acts in the order of their commits, each bound to those before it.</summary>
public static class ActChain
{
    /// <summary>What stands before the first link.</summary>
    public static readonly byte[] Start = new byte[SHA256.HashSizeInBytes];

    /// <summary>SHA-256 of the chain hash before, the number as eight bytes with the highest first, and the hash of the act.</summary>
    public static byte[] Link(ReadOnlySpan<byte> before, long number, ReadOnlySpan<byte> actHash)
    {
        Span<byte> text = stackalloc byte[before.Length + sizeof(long) + actHash.Length];
        before.CopyTo(text);
        BinaryPrimitives.WriteInt64BigEndian(text[before.Length..], number);
        actHash.CopyTo(text[(before.Length + sizeof(long))..]);
        return SHA256.HashData(text);
    }

    /// <summary>Where the chain ends now. Kept outside the database, it later proves that nothing before it was taken away or written anew.</summary>
    public static async Task<ChainHead> Head(AppDb db, CancellationToken stop) =>
        await db.Set<SealHead>().AsNoTracking().SingleOrDefaultAsync(stop) is { } head ? ChainHead.Of(head.Number, head.Hash) : ChainHead.None;
}
