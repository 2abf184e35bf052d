using System.Globalization;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Text;
using LangNghe.Law.Domain;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LangNghe.Law.Seeding;

/// <summary>Reads <c>data/law/*.yaml</c>.</summary>
public static class LawFiles
{
    private static readonly IDeserializer _yaml = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();

    public static IReadOnlyList<LawText> Read() =>
        [.. Directory.EnumerateFiles(ReferenceData.File("law"), "*.yaml").Order(StringComparer.Ordinal).Select(f => Read(File.ReadAllText(f)))];

    public static LawText Read(string yaml)
    {
        var written = _yaml.Deserialize<WrittenDocument>(yaml);
        var facts = new DocumentFacts
        {
            Number = Text(written.Number),
            Title = Text(written.Title),
            Kind = Enum.Parse<DocumentKind>(written.Kind, ignoreCase: true),
            Issuer = Text(written.Issuer),
            IssuedOn = Day(written.Issued),
        };
        var document = Document.OfLaw(written.Code, facts, Day(written.InForceFrom), Day(written.InForceThrough), Mark(written.Confidence), Text(written.Note), Lines(written.Sources));
        var (clauses, parameters) = (new List<Clause>(), new List<Parameter>());
        foreach (var place in written.Clauses ?? [])
        {
            var clause = new Clause(document.Id, place.Code, Text(place.Reference)!, clauses.Count + 1)
            {
                Quote = Text(place.Quote),
                Summary = Text(place.Summary),
                Confidence = Mark(place.Confidence),
                ValidFrom = Day(place.ValidFrom),
                ValidThrough = Day(place.ValidThrough),
                Sources = Lines(place.Sources),
            };
            clauses.Add(clause);
            parameters.AddRange((place.Parameters ?? []).Select(p => Made(p, clause)));
        }

        return new LawText(document, clauses, parameters);
    }

    private static Parameter Made(WrittenParameter written, Clause clause) =>
        new(clause.Id, written.Name, Text(written.Value)!, Day(written.ValidFrom) ?? throw new InvalidDataException($"{clause.Code}: {written.Name} has no first day."))
        {
            ValidThrough = Day(written.ValidThrough),
            Unit = written.Unit,
            Label = Text(written.Label)!,
            UsedFor = Text(written.UsedFor)!,
        };

    private static string? Text(string? text) => text is null ? null : VietnameseText.Nfc(text).Trim();

    private static string Lines(List<string>? sources) => string.Join('\n', sources ?? []);

    private static Confidence Mark(string mark) => Enum.Parse<Confidence>(mark);

    private static DateOnly? Day(string? text) => string.IsNullOrEmpty(text) ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
