using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

namespace LangNghe.Upkeep.Backups;

/// <summary>The words that seal backups, from the environment; null words mean that backups are kept open.</summary>
public sealed record BackupKey(string? Words)
{
    public const int Shortest = 16;

    private const int Bytes = 32;

    public bool IsGiven => !string.IsNullOrEmpty(Words);

    public static BackupKey From(IConfiguration configuration) => new(configuration[BackupOptions.KeyVariable]);

    /// <summary>Slow on purpose: the words are a person's, and the archive may be in a stranger's hands.</summary>
    public byte[] Derive(ReadOnlySpan<byte> salt, int rounds) => Rfc2898DeriveBytes.Pbkdf2(Words!, salt, rounds, HashAlgorithmName.SHA256, Bytes);

    public override string ToString() => IsGiven ? "BackupKey (given)" : "BackupKey (none)";
}
