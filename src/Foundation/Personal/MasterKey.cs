namespace LangNghe.Foundation.Personal;

/// <param name="Id">Kept beside everything that the key wraps.</param>
/// <param name="Bytes">256 bits.</param>
public sealed record MasterKey(string Id, byte[] Bytes);
