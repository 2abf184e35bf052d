using System.Globalization;
using System.Security.Cryptography;

namespace LangNghe.Foundation.Acts.Sealing;

/// <param name="Number">Of the last seal; 0 while nothing is sealed.</param>
/// <param name="Hash">Its chain hash in lower-case hexadecimal.</param>
public sealed record ChainHead(long Number, string Hash)
{
    public static readonly ChainHead None = Of(0, ActChain.Start);

    public static ChainHead Of(long number, byte[] hash) => new(number, Convert.ToHexStringLower(hash));

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static ChainHead? Read(string? text) =>
        text?.Trim().Split(':') is [var number, { Length: 2 * SHA256.HashSizeInBytes } hash]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var counted) && hash.All(char.IsAsciiHexDigit)
            ? new ChainHead(counted, hash.ToLowerInvariant()) : null;

    /// <summary>As "12345:9f86d0…".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}:{Hash}");
}
