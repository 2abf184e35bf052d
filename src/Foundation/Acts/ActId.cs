namespace LangNghe.Foundation.Acts;

/// <summary>
/// Ids of acts rise with the time of the act, so the order of ids is the order of the journal and every index on acts is one on time too.
/// A UUID of version 7 whose millisecond is that of the act, not of the machine; within it, the acts of one process keep their order.
/// </summary>
public static class ActId
{
    private static int _order;

    public static Guid At(DateTime at)
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(new DateTimeOffset(at)).TryWriteBytes(bytes, bigEndian: true, out _);
        var order = Interlocked.Increment(ref _order);
        bytes[6] = (byte)(0x70 | ((order >> 20) & 0x0F));
        bytes[7] = (byte)(order >> 12);
        bytes[8] = (byte)(0x80 | ((order >> 6) & 0x3F));
        bytes[9] = (byte)((order & 0x3F) << 2 | (bytes[9] & 0x03));
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>No act of that millisecond or later has a smaller id.</summary>
    public static Guid FirstOf(DateTime at)
    {
        if (at < DateTime.UnixEpoch)
        {
            return Guid.Empty;
        }

        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(new DateTimeOffset(at)).TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[6..].Clear();
        return new Guid(bytes, bigEndian: true);
    }
}
