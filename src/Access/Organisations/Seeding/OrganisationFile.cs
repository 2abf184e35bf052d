using System.Globalization;
using LangNghe.Access.Domain;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law.Domain;
using LangNghe.Territory.Domain;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LangNghe.Access.Organisations.Seeding;

/// <summary>Reads <c>data/access/organisations.yaml</c>.</summary>
public static class OrganisationFile
{
    private static readonly IDeserializer _yaml = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();

    public static IReadOnlyList<WrittenOrganisation> Read() =>
        _yaml.Deserialize<List<WrittenOrganisation>>(File.ReadAllText(ReferenceData.File("access", "organisations.yaml")));

    /// <summary>The period as a row.</summary>
    public static OrganisationPeriod Made(this WrittenPeriod written, Guid organisationId, UnitBook units)
    {
        var from = Day(written.From);
        var facts = new OrganisationFacts
        {
            Name = written.Name,
            ShortName = written.ShortName,
            Kind = Enum.Parse<OrganisationKind>(written.Kind),
            Fields = written.Fields.ConvertAll(Enum.Parse<FieldOfWork>),
            UnitId = written.Unit is { } code ? units.Find(code, from)?.UnitId ?? throw new InvalidDataException($"{written.Name}: no unit {code} on {from}.") : null,
            From = from,
        }.Tidied();
        return facts.Check() is { Any: true } problems
            ? throw new InvalidDataException($"{written.Name}: {string.Join(' ', problems.Select(p => p.Sentence))}")
            : new OrganisationPeriod(organisationId, facts, Enum.Parse<Confidence>(written.Confidence))
                .With(new Span(from, written.Attested ? Known.Attested : Known.Day, written.Until is { } until ? Day(until) : null), new Source(Note: "data/access"));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
