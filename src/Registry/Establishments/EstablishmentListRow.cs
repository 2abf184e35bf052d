using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;

namespace LangNghe.Registry.Establishments;

/// <param name="Village">Its name on the day; null when it is no longer in the book.</param>
public sealed record EstablishmentListRow(
    Guid EstablishmentId, string Name, EstablishmentKind Kind, string? Craft, string? Address, string? RegistrationNumber, int? Workers, DateOnly From, Known FromKnown, int? VillageNumber, string? Village, string Unit)
{
    public string Url => Establishment.UrlOf(EstablishmentId);

    public string Began => FromKnown == Known.Attested ? $"chậm nhất {Vi.Day(From)}" : Vi.Day(From, FromKnown);
}
