using System.Text.RegularExpressions;
using LangNghe.Tests.House.Reading;

namespace LangNghe.Tests.House;

public sealed partial class Floors
{
    private static readonly Dictionary<string, int> _floors = Tables.Of(Reading.House.Text("docs", "floors.md"))
        .Where(row => int.TryParse(row[0], out _))
        .SelectMany(row => row[1].Replace("(not yet)", "", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries).Select(project => (project, floor: int.Parse(row[0]))))
        .ToDictionary(f => f.project, f => f.floor, StringComparer.Ordinal);

    private static IEnumerable<(string From, string To)> Arrows =>
        from file in Reading.House.Files("src", "*.csproj").Concat(Directory.GetDirectories(Path.Combine(Reading.House.Root, "src"), "Migrations.*").Select(d => $"src/{Path.GetFileName(d)}/{Path.GetFileName(d)}.csproj"))
        from Match reference in Reference().Matches(Reading.House.Text(file))
        select (Path.GetFileNameWithoutExtension(file), reference.Groups[1].Value);

    [Fact]
    public void Every_project_stands_on_a_floor() =>
        Assert.Empty(Reading.House.Files("src", "*.csproj").Select(f => Path.GetFileNameWithoutExtension(f)!).Where(p => !_floors.ContainsKey(p)));

    [Fact]
    public void Every_arrow_goes_down() => Assert.Empty(Arrows
        .Where(a => !IsMigrations(a.From) && !IsMigrations(a.To) && _floors[a.From] <= _floors[a.To])
        .Select(a => $"{a.From} → {a.To}"));

    [Fact]
    public void Migrations_stand_on_Foundation_alone_and_only_Web_knows_them()
    {
        Assert.All(Arrows.Where(a => IsMigrations(a.From)), a => Assert.Equal("Foundation", a.To));
        Assert.All(Arrows.Where(a => IsMigrations(a.To)), a => Assert.Equal("Web", a.From));
    }

    [Fact]
    public void Foundation_stands_on_nothing() => Assert.DoesNotContain(Arrows, a => a.From == "Foundation");

    [Fact]
    public void Every_room_is_wired_in() =>
        Assert.Empty(_floors.Where(f => f.Value <= 10 && Directory.Exists(Path.Combine(Reading.House.Root, "src", f.Key))).Select(f => f.Key).Except(Reading.House.Modules));

    private static bool IsMigrations(string project) => project.StartsWith("Migrations.", StringComparison.Ordinal);

    [GeneratedRegex("""<ProjectReference\s+Include="[^"]*?([^"/\\]+)\.csproj""")]
    private static partial Regex Reference();
}
