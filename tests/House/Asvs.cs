using System.Text.RegularExpressions;
using LangNghe.Tests.House.Reading;

namespace LangNghe.Tests.House;

/// <summary>docs/asvs.md answers every requirement of ASVS 5.0 up to level 2, and what it names is there.</summary>
public sealed partial class Asvs
{
    /// <summary>How many requirements each section has up to level 2. Within a section those of level 3 come last, so these are its first.</summary>
    private const string Sections =
        "1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 "
        + "6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 "
        + "10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5 "
        + "14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2";

    private static readonly string _page = Reading.House.Text("docs", "asvs.md");

    [Fact]
    public void Each_requirement_of_level_2_is_answered_once()
    {
        var wanted = from section in Sections.Split(' ')
                     let parts = section.Split(':')
                     from number in Enumerable.Range(1, int.Parse(parts[1]))
                     select $"V{parts[0]}.{number}";
        var rows = Tables.Of(_page).SelectMany(row => Ids(row[0]));
        Assert.Equal(wanted.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_test_that_it_names_is_there()
    {
        var sources = Reading.House.Files("tests", "*.cs").ToLookup(f => Path.GetFileNameWithoutExtension(f), f => Reading.House.Text(f), StringComparer.Ordinal);
        Assert.Empty(
            from row in Tables.Of(_page)
            from named in row.Skip(1).SelectMany(Tables.Quoted)
            let test = TestName().Match(named)
            where test.Success && !sources[test.Groups["class"].Value].Any(text => text.Contains($" {test.Groups["test"].Value}(", StringComparison.Ordinal))
            select named);
    }

    [Fact]
    public void Every_file_that_it_names_is_there() => Assert.Empty(
        from row in Tables.Of(_page)
        from named in row.Skip(1).SelectMany(Tables.Quoted)
        where named.Contains('/', StringComparison.Ordinal) && !named.StartsWith('/') && !File.Exists(Path.Combine(Reading.House.Root, named)) && !Directory.Exists(Path.Combine(Reading.House.Root, named))
        select named);

    /// <summary>"V6.6.1–3" stands for three.</summary>
    private static IEnumerable<string> Ids(string cell)
    {
        foreach (Match id in Id().Matches(cell))
        {
            var first = int.Parse(id.Groups["first"].Value);
            var last = id.Groups["last"].Success ? int.Parse(id.Groups["last"].Value) : first;
            for (var number = first; number <= last; number++)
            {
                yield return $"{id.Groups["section"].Value}.{number}";
            }
        }
    }

    [GeneratedRegex(@"(?<section>V\d+\.\d+)\.(?<first>\d+)(–(?<last>\d+))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"^(?<class>[A-Z]\w+)\.(?<test>[A-Z]\w+_\w+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TestName();
}
