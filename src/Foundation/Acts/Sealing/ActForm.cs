using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LangNghe.Foundation.Acts.Sealing;

/// <summary>
/// The canonical form of an act, that which is hashed. Each value is written as its length in bytes, a colon, its UTF-8 and a comma
/// ("5:Nguyễ,"), null as "-,". docs/security.md lists the values in order; a change of the list is another <see cref="Version"/>.
/// </summary>
public static class ActForm
{
    public const int Version = 1;

    /// <summary>The hash of an act that had vanished before it could be sealed.</summary>
    public static readonly byte[] Gone = new byte[SHA256.HashSizeInBytes];

    private static readonly byte[] _null = "-,"u8.ToArray();

    public static byte[] Hash(Act act, IEnumerable<string> subjects)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var value in Values(act, subjects))
        {
            Append(hash, value);
        }

        return hash.GetHashAndReset();
    }

    private static IEnumerable<string?> Values(Act act, IEnumerable<string> subjects)
    {
        var ordered = subjects.Order(StringComparer.Ordinal).ToList();
        return
        [
            "langnghe-act/1",
            act.Id.ToString(), act.Kind, act.ActorId?.ToString(), act.ActorName, act.Organisation, act.Door,
            act.At.ToString("O", CultureInfo.InvariantCulture),
            act.Reason, act.DocumentId?.ToString(), act.DocumentText, act.Changes,
            ordered.Count.ToString(CultureInfo.InvariantCulture), .. ordered,
        ];
    }

    private static void Append(IncrementalHash hash, string? value)
    {
        if (value is null)
        {
            hash.AppendData(_null);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(value);
        hash.AppendData(Encoding.ASCII.GetBytes($"{bytes.Length}:"));
        hash.AppendData(bytes);
        hash.AppendData(","u8);
    }
}
