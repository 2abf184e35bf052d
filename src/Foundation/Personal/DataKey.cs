using System.Security.Cryptography;
using LangNghe.Foundation.Acts;

namespace LangNghe.Foundation.Personal;

/// <summary>A key for one kind of value, as identity numbers. A new one retires the one before, which still opens what it sealed until that is sealed anew.</summary>
public sealed class DataKey : IFact
{
    private DataKey() { }

    public DataKey(string purpose, DateTime at, MasterKeys masters)
    {
        (Purpose, MadeAt) = (purpose, at);
        (MasterId, Wrapped) = masters.Wrap(RandomNumberGenerator.GetBytes(32), Use);
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Purpose { get; private set; } = "";

    public DateTime MadeAt { get; private set; }

    public DateTime? RetiredAt { get; private set; }

    public string MasterId { get; private set; } = "";

    public string Wrapped { get; private set; } = "";

    public string Subject => $"data-key:{Id}";

    private string Use => $"data:{Id:N}";

    public void Retire(DateTime at) => RetiredAt ??= at;

    public void WrapAnew(MasterKeys masters) => (MasterId, Wrapped) = masters.Wrap(Open(masters), Use);

    /// <param name="bound">Where the value belongs; elsewhere it does not open.</param>
    public string Seal(MasterKeys masters, ReadOnlySpan<byte> value, string bound) => Convert.ToBase64String(Cipher.Seal(Open(masters), value, bound));

    /// <summary>Null when the text was sealed for another place, or was changed.</summary>
    public byte[]? Open(MasterKeys masters, string text, string bound) => Cipher.Open(Open(masters), Convert.FromBase64String(text), bound);

    /// <summary>Equal for equal values, and worth nothing without the key.</summary>
    public string Hash(MasterKeys masters, ReadOnlySpan<byte> value) => Convert.ToHexStringLower(HMACSHA256.HashData(Open(masters), value));

    private byte[] Open(MasterKeys masters) => masters.Unwrap(MasterId, Wrapped, Use);
}
