using System.Text;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Persons.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Persons.Identity;

/// <summary>Closes identity numbers and opens them again. The present key is asked of the database each time: another process may have changed it.</summary>
public sealed class IdentityVault(AppDb db, MasterKeys masters)
{
    /// <summary>The data keys: one that seals, and one that hashes, which stays as long as the hashes do.</summary>
    public const string Sealing = "identity";
    public const string Hashing = "identity-hash";

    public static readonly IReadOnlyList<string> Purposes = [Sealing, Hashing];

    public async Task<string> Hash(IdentityNumber number, CancellationToken stop) => (await Present(Hashing, stop)).Hash(masters, Encoding.ASCII.GetBytes(number.Digits));

    public async Task<string> Seal(Guid personId, string digits, CancellationToken stop)
    {
        var key = await Present(Sealing, stop);
        return $"{key.Id:N}.{key.Seal(masters, Encoding.ASCII.GetBytes(digits), Person.SubjectOf(personId))}";
    }

    /// <exception cref="InvalidOperationException">What is kept was not sealed for this person, or its key is not there.</exception>
    public async Task<string> Open(Person person, CancellationToken stop)
    {
        if (person.IdentitySealed?.Split('.') is not [var id, var text])
        {
            throw new InvalidOperationException("No identity number is kept of this person.");
        }

        var keyId = Guid.ParseExact(id, "N");
        var key = await db.DataKeys.AsNoTracking().SingleOrDefaultAsync(k => k.Id == keyId, stop);
        return key?.Open(masters, text, Person.SubjectOf(person.Id)) is { } open
            ? Encoding.ASCII.GetString(open)
            : throw new InvalidOperationException("The identity number does not open under the key it names.");
    }

    /// <summary>How every number that the key sealed begins.</summary>
    public static string Prefix(DataKey key) => $"{key.Id:N}.";

    /// <summary>Always the oldest that stands, so that two programs that started at once agree on it: a hash made under another would find nobody.</summary>
    private Task<DataKey> Present(string purpose, CancellationToken stop) =>
        db.DataKeys.AsNoTracking().Where(k => k.Purpose == purpose && k.RetiredAt == null).OrderBy(k => k.MadeAt).ThenBy(k => k.Id).FirstAsync(stop);
}
