using System.Security.Cryptography;

namespace LangNghe.Foundation.Personal;

/// <summary>The key under which the personal values of one person stand in acts, or those of a thing that is tied to nobody yet. Destroyed, they are gone, and the acts remain as they were written.</summary>
public sealed class PersonKey
{
    private PersonKey() { }

    /// <param name="master">The present one.</param>
    internal PersonKey(Guid personId, MasterKey master)
    {
        PersonId = personId;
        (MasterId, Wrapped) = MasterKeys.Wrap(master, RandomNumberGenerator.GetBytes(32), Use);
    }

    /// <summary>Of the person; while nobody is tied, of the thing.</summary>
    public Guid PersonId { get; private set; }

    public string MasterId { get; private set; } = "";

    /// <summary>Null once the key is destroyed.</summary>
    public string? Wrapped { get; private set; }

    public DateTime? DestroyedAt { get; private set; }

    /// <summary>The person's data is restricted: the values in acts are shown to nobody until it is opened again.</summary>
    public bool IsShut { get; private set; }

    private string Use => $"person:{PersonId:N}";

    /// <summary>For people, or things, that have none yet. The present master key is looked up once for all of them.</summary>
    public static IReadOnlyList<PersonKey> For(IReadOnlyCollection<Guid> people, MasterKeys masters)
    {
        if (people.Count == 0)
        {
            return [];
        }

        var master = masters.Present ?? masters.Make();
        return [.. people.Select(p => new PersonKey(p, master))];
    }

    /// <summary>Null once destroyed.</summary>
    public byte[]? Open(MasterKeys masters) => Wrapped is null ? null : masters.Unwrap(MasterId, Wrapped, Use);

    public void Shut() => IsShut = true;

    public void OpenAgain() => IsShut = false;

    public void Destroy(DateTime at) => (Wrapped, DestroyedAt) = (null, DestroyedAt ?? at);

    /// <summary>The same key under the present master key.</summary>
    public void WrapAnew(MasterKeys masters)
    {
        if (Open(masters) is { } key)
        {
            (MasterId, Wrapped) = masters.Wrap(key, Use);
        }
    }
}
