using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using LangNghe.Foundation.Running;

namespace LangNghe.Access.Permits;

/// <summary>
/// What keys in the database are sealed under (AES-256-GCM). The first secret seals; the older ones after it still open what they sealed,
/// so a secret is changed by writing the new one in front of it.
/// </summary>
public sealed class KeySecrets
{
    public const string Variable = "LANGNGHE_KEYS_SECRET";

    private const int Shortest = 32;
    private const int TagLength = 16;
    private const int NonceLength = 12;

    private readonly List<(string Mark, byte[] Key)> _secrets;

    /// <param name="given">One or more of 32 bytes or longer in base64, divided by commas; null keeps the keys on disk.</param>
    /// <exception cref="WrongSettingException">One of them is no base64 or too short.</exception>
    public KeySecrets(string? given) =>
        _secrets = [.. (given ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Secret)];

    public bool Any => _secrets.Count > 0;

    public static KeySecrets FromEnvironment() => new(Environment.GetEnvironmentVariable(Variable));

    public DataProtectionKey Seal(string name, string xml)
    {
        var (mark, key) = _secrets[0];
        var plain = Encoding.UTF8.GetBytes(xml);
        var whole = new byte[NonceLength + plain.Length + TagLength];
        RandomNumberGenerator.Fill(whole.AsSpan(0, NonceLength));
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(whole.AsSpan(0, NonceLength), plain, whole.AsSpan(NonceLength, plain.Length), whole.AsSpan(NonceLength + plain.Length), Encoding.UTF8.GetBytes(name));
        return new DataProtectionKey(name, mark, whole);
    }

    /// <exception cref="WrongSettingException">It was sealed under a secret that is not among these, or altered.</exception>
    public string Open(DataProtectionKey kept)
    {
        var key = _secrets.Find(s => s.Mark == kept.Secret).Key
            ?? throw new WrongSettingException($"Khóa “{kept.Name}” trong cơ sở dữ liệu được niêm bằng một bí mật khác (dấu {kept.Secret}). Thêm bí mật cũ vào sau bí mật mới trong {Variable}, cách nhau bằng dấu phẩy.");
        var whole = kept.SealedXml.AsSpan();
        var plain = new byte[whole.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        try
        {
            aes.Decrypt(whole[..NonceLength], whole[NonceLength..^TagLength], whole[^TagLength..], plain, Encoding.UTF8.GetBytes(kept.Name));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new WrongSettingException($"Khóa “{kept.Name}” trong cơ sở dữ liệu đã bị sửa.");
        }

        return Encoding.UTF8.GetString(plain);
    }

    private static (string Mark, byte[] Key) Secret(string text)
    {
        if (!Base64.IsValid(text) || Convert.FromBase64String(text) is not { Length: >= Shortest } secret)
        {
            throw new WrongSettingException($"{Variable} phải là ít nhất {Shortest} byte ngẫu nhiên viết theo base64; tạo bằng: openssl rand -base64 32");
        }

        return (Convert.ToHexStringLower(Derived(secret, "mark", 8)), Derived(secret, "seal", 32));
    }

    private static byte[] Derived(byte[] secret, string use, int length) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, length, info: Encoding.UTF8.GetBytes($"LangNghe.Keys.{use}"));
}
