namespace LangNghe.Access.Permits;

/// <summary>A key of cookies, one-time steps and TOTP secrets as the database keeps it: sealed, so that the database alone opens nothing.</summary>
public sealed class DataProtectionKey
{
    private DataProtectionKey() { }

    public DataProtectionKey(string name, string secret, byte[] sealedXml) => (Name, Secret, SealedXml) = (name, secret, sealedXml);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Name { get; private set; } = "";

    /// <summary>Tells which secret sealed it, and nothing about the secret.</summary>
    public string Secret { get; private set; } = "";

    public byte[] SealedXml { get; private set; } = [];
}
