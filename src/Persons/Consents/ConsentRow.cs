using LangNghe.Foundation.Text;
using LangNghe.Persons.Domain;

namespace LangNghe.Persons.Consents;

/// <param name="WithdrawnFrom">The first day without it; null while it stands.</param>
public sealed record ConsentRow(Consent Consent, DateOnly? WithdrawnFrom)
{
    public string Days => WithdrawnFrom is { } day ? $"từ {Vi.Day(Consent.From)}, rút từ {Vi.Day(day)}" : $"từ {Vi.Day(Consent.From)}";

    public string Told => $"{Consent.Purpose.Words}: {Consent.FieldsInWords}";
}
