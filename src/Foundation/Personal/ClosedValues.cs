using System.Text;
using LangNghe.Foundation.Acts;

namespace LangNghe.Foundation.Personal;

/// <summary>Seals the personal values of one act, each under the key of its person.</summary>
/// <param name="keys">By person; null for a key that was destroyed.</param>
internal sealed class ClosedValues(Guid actId, IReadOnlyDictionary<Guid, byte[]?> keys)
{
    /// <param name="was">The person whom the old value is about.</param>
    /// <param name="becomes">The person whom the new value is about.</param>
    public IEnumerable<Change> Told(Change change, Guid? was, Guid? becomes)
    {
        if (change is { From: not null, To: not null } && was != becomes)
        {
            // Of two people, each value stands under its own key.
            yield return Sealed(change with { To = null }, was);
            yield return Sealed(change with { From = null }, becomes);
        }
        else
        {
            yield return Sealed(change, change.From is null ? becomes : was);
        }
    }

    /// <summary>What the value is bound to: in another act, of another thing or field it does not open.</summary>
    public static string Place(Guid actId, Change change) => $"{actId:N}|{change.Thing}|{change.Subject}|{change.Field}";

    private Change Sealed(Change change, Guid? person)
    {
        if (person is not { } whose)
        {
            return change;
        }

        var place = Place(actId, change);
        return change with { From = Seal(change.From), To = Seal(change.To), Person = whose };

        string? Seal(string? value) => value is null ? null : keys[whose] is { } key ? Convert.ToBase64String(Cipher.Seal(key, Encoding.UTF8.GetBytes(value), place)) : "";
    }
}
