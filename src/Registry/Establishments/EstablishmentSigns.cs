using LangNghe.Foundation.Text;
using LangNghe.Persons.Domain;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Establishments;

/// <summary>What an establishment may be known again by: its registration number, its phone, its folded name in its village.</summary>
public sealed record EstablishmentSigns(string? Number, string? Phone, string? Name)
{
    /// <summary>The strongest first. The keys of two signs are never equal.</summary>
    public IEnumerable<(LikeSign Sign, string Key)> All
    {
        get
        {
            if (Number is not null)
            {
                yield return (LikeSign.Number, KeyOfNumber(Number));
            }

            if (Phone is not null)
            {
                yield return (LikeSign.Phone, KeyOfPhone(Phone));
            }

            if (Name is not null)
            {
                yield return (LikeSign.Name, Name);
            }
        }
    }

    public static EstablishmentSigns Of(Guid villageId, EstablishmentFacts facts) =>
        new(VietnameseText.Tidy(facts.RegistrationNumber), PhoneNumber.Read(facts.Phone), VietnameseText.SearchKey(facts.Name ?? "") is { Length: > 0 } key ? KeyOfName(villageId, key) : null);

    internal static string KeyOfNumber(string number) => $"number/{number}";

    internal static string KeyOfPhone(string phone) => $"phone/{phone}";

    internal static string KeyOfName(Guid villageId, string key) => $"{villageId:N}/{key}";
}
