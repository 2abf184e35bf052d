using System.Security.Cryptography;
using System.Text;

namespace LangNghe.Foundation.Personal;

/// <summary>AES-256-GCM: the nonce, the tag, then what was sealed.</summary>
internal static class Cipher
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    /// <param name="bound">Where the sealed text belongs; moved to another place it no longer opens.</param>
    public static byte[] Seal(byte[] key, ReadOnlySpan<byte> open, string bound)
    {
        var whole = new byte[NonceSize + TagSize + open.Length];
        var nonce = whole.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(nonce, open, whole.AsSpan(NonceSize + TagSize), whole.AsSpan(NonceSize, TagSize), Encoding.UTF8.GetBytes(bound));
        return whole;
    }

    /// <summary>Null when it was sealed under another key, for another place, or was changed.</summary>
    public static byte[]? Open(byte[] key, ReadOnlySpan<byte> whole, string bound)
    {
        if (whole.Length < NonceSize + TagSize)
        {
            return null;
        }

        var open = new byte[whole.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        try
        {
            aes.Decrypt(whole[..NonceSize], whole[(NonceSize + TagSize)..], whole.Slice(NonceSize, TagSize), open, Encoding.UTF8.GetBytes(bound));
            return open;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
