using System.Globalization;

namespace LangNghe.Intake.Domain;

/// <summary>The id under which a decision names a row of a file, where others name a thing of the register: made of the row's key, and of a version that no other id has.</summary>
public static class RowThing
{
    private const int Version = 8;
    private const int Bytes = 16;

    /// <param name="rowKey">A hash in hexadecimal.</param>
    public static Guid Of(string rowKey)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        for (var i = 0; i < Bytes; i++)
        {
            bytes[i] = byte.Parse(rowKey.AsSpan(2 * i, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        // Where RFC 9562 has the version and the variant.
        (bytes[6], bytes[8]) = ((byte)((bytes[6] & 0x0f) | (Version << 4)), (byte)((bytes[8] & 0x3f) | 0x80));
        return new Guid(bytes, bigEndian: true);
    }

    public static bool Is(Guid id) => id.Version == Version;
}
