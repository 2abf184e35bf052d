using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using LangNghe.Foundation.Running;

namespace LangNghe.Foundation.Personal;

/// <summary>
/// The keys that wrap every key of the database and never lie in it: <c>keys/master-….key</c> of the data folder, or the variable
/// <c>LANGNGHE_MASTER_KEYS</c> as <c>id=base64;id=base64</c>, of which the first is the present one.
/// </summary>
public sealed class MasterKeys
{
    public const string Variable = "LANGNGHE_MASTER_KEYS";

    private const int Size = 32;
    private const string Prefix = "master-";
    private const string Ending = ".key";

    private readonly string _folder;
    private readonly List<MasterKey> _given;
    private readonly ConcurrentDictionary<string, MasterKey> _read = new(StringComparer.Ordinal);

    /// <param name="given">What the variable holds; null or empty for the keys of the folder.</param>
    public MasterKeys(DatabaseOptions database, string? given)
    {
        _folder = Path.Combine(database.DataFolder, "keys");
        _given = [.. (given ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read)];
    }

    /// <summary>Whether the keys are somebody else's to make.</summary>
    public bool AreGiven => _given.Count > 0;

    /// <summary>Null while there is none at all.</summary>
    public MasterKey? Present => AreGiven ? _given[0] : Files().LastOrDefault() is { } newest ? Find(newest) : null;

    public MasterKey Find(string id) =>
        _given.Find(k => k.Id == id) ?? _read.GetOrAdd(id, _ => File.Exists(PathOf(id)) ? Of(id, File.ReadAllText(PathOf(id))) : throw new MissingKeyException(id));

    public bool Has(string id) => _given.Exists(k => k.Id == id) || File.Exists(PathOf(id));

    /// <summary>Where the key lies, when it is not given.</summary>
    public string PathOf(string id) => Path.Combine(_folder, Prefix + id + Ending);

    /// <summary>A new key in the folder, from now on the present one.</summary>
    public MasterKey Make()
    {
        if (AreGiven)
        {
            throw new InvalidOperationException($"The master keys come from {Variable}: put the new one first in it.");
        }

        OwnFolder(_folder);
        // Ids of version 7 are in the order in which they were made.
        var key = new MasterKey(Guid.CreateVersion7().ToString("N"), RandomNumberGenerator.GetBytes(Size));
        var half = PathOf(key.Id) + ".half";
        using (var file = new FileStream(half, OperatingSystem.IsWindows()
            ? new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write }
            : new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite }))
        {
            file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(key.Bytes)));
            file.Flush(flushToDisk: true);
        }

        File.Move(half, PathOf(key.Id));
        return key;
    }

    /// <param name="use">What the key is for, as "person:0197…": a wrapped key opens for nothing else.</param>
    internal (string MasterId, string Wrapped) Wrap(byte[] key, string use) => Wrap(Present ?? Make(), key, use);

    internal static (string MasterId, string Wrapped) Wrap(MasterKey master, byte[] key, string use) => (master.Id, Convert.ToBase64String(Cipher.Seal(master.Bytes, key, use)));

    internal byte[] Unwrap(string masterId, string wrapped, string use) =>
        Cipher.Open(Find(masterId).Bytes, Convert.FromBase64String(wrapped), use) ?? throw new CryptographicException($"The key for {use} was not wrapped by the master key {masterId}.");

    private static void OwnFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static MasterKey Read(string given) => given.Split('=', 2) is [{ Length: > 0 } id, var text]
        ? Of(id, text)
        : throw new InvalidOperationException($"{Variable} is written as id=base64;id=base64.");

    private static MasterKey Of(string id, string text)
    {
        var bytes = new byte[Size];
        return Convert.TryFromBase64String(text.Trim(), bytes, out var written) && written == Size
            ? new MasterKey(id, bytes)
            : throw new InvalidOperationException($"The master key {id} is not {Size} bytes of base64.");
    }

    private IEnumerable<string> Files() => !Directory.Exists(_folder) ? [] :
        Directory.EnumerateFiles(_folder, Prefix + "*" + Ending).Select(path => Path.GetFileNameWithoutExtension(path)[Prefix.Length..]).Order(StringComparer.Ordinal);
}
