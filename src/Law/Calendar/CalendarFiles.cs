using LangNghe.Foundation.Running;
using LangNghe.Foundation.Text;
using LangNghe.Law.Domain;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LangNghe.Law.Calendar;

/// <summary>Reads <c>data/calendar/*.yaml</c>.</summary>
public static class CalendarFiles
{
    private static readonly IDeserializer _yaml = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();

    /// <param name="at">When they are entered.</param>
    public static IReadOnlyList<HolidaySchedule> Read(DateTime at) =>
        [.. Directory.EnumerateFiles(ReferenceData.File("calendar"), "*.yaml").Order(StringComparer.Ordinal).Select(f => Read(File.ReadAllText(f), at))];

    private static HolidaySchedule Read(string yaml, DateTime at)
    {
        var written = _yaml.Deserialize<WrittenYear>(yaml);
        var (off, work) = (Lines(written.Off), Lines(written.Work));
        return off.Unread.Concat(work.Unread).FirstOrDefault() is { } unread
            ? throw new InvalidDataException($"The year {written.Year} has a line that is no day: {unread}.")
            : HolidaySchedule.Shipped(written.Year, [.. off.Days, .. work.Days.Select(d => d with { IsWork = true })], Enum.Parse<Confidence>(written.Confidence),
                string.Join('\n', written.Sources ?? []), written.Note is null ? null : VietnameseText.Nfc(written.Note), at);
    }

    private static CalendarLines Lines(List<string>? lines) => CalendarLines.Read(string.Join('\n', lines ?? []));
}
