using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LangNghe.Access.Domain;

/// <summary>The six digits that an application on a telephone shows, others each thirty seconds (RFC 6238).</summary>
public static class TelephoneCode
{
    private const int Seconds = 30;

    // Telephones and servers go wrong by up to a minute.
    private const int StepsOff = 2;

    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The step whose code this is, within a minute of now and after the last one that was used; null for none.</summary>
    /// <param name="key">In base32, as it is typed into the application.</param>
    public static long? StepOf(string code, string key, DateTime now, long lastUsed)
    {
        var (secret, given, present) = (Bytes(key), Encoding.ASCII.GetBytes(code), Step(now));
        for (var step = Math.Max(present - StepsOff, lastUsed + 1); step <= present + StepsOff; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(Of(secret, step))))
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>What the application shows at the instant.</summary>
    public static string Of(string key, DateTime now) => Of(Bytes(key), Step(now));

    private static long Step(DateTime now) => new DateTimeOffset(now).ToUnixTimeSeconds() / Seconds;

    private static string Of(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The standard and the applications say SHA-1.
        var hash = HMACSHA1.HashData(secret, counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var (bytes, bits, held) = (new List<byte>(), 0, 0);
        foreach (var letter in key.ToUpperInvariant())
        {
            (bits, held) = (((bits << 5) | Base32.IndexOf(letter, StringComparison.Ordinal)) & 0xFFF, held + 5);
            if (held >= 8)
            {
                held -= 8;
                bytes.Add((byte)(bits >> held));
            }
        }

        return [.. bytes];
    }
}
