using System.Text.RegularExpressions;

namespace LangNghe.Tests.House;

public sealed partial class Sources
{
    [Fact]
    public void Domain_folders_know_neither_database_nor_web() =>
        Assert.Empty(Lines("src", f => f.Contains("/Domain/", StringComparison.Ordinal), Impure()));

    [Fact]
    public void Only_Foundation_writes_past_the_change_tracker() =>
        Assert.Empty(Lines("src", f => !f.StartsWith("src/Foundation/", StringComparison.Ordinal), PastTheTracker()));

    [Fact]
    public void Nothing_is_left_for_later_or_hidden_in_a_region() =>
        Assert.Empty(Lines("src", _ => true, Leftover()).Concat(Lines("tests", f => !f.EndsWith("House/Sources.cs", StringComparison.Ordinal), Leftover())));

    [Fact]
    public void No_test_is_skipped() =>
        Assert.Empty(Lines("tests", f => !f.EndsWith("House/Sources.cs", StringComparison.Ordinal), Skipped()));

    [Fact]
    public void Pages_have_no_inline_script_or_style() => Assert.Empty(
        from file in Reading.House.Files("src", "*.cshtml")
        from Match match in Inline().Matches(Reading.House.Text(file))
        select $"{file}: {match.Value}");

    /// <summary>Options without a resolver get one from the first answer that takes them, and the second at that moment fails: they are shared.</summary>
    [Fact]
    public void Options_of_an_answer_have_their_resolver_from_the_start() => Assert.Empty(
        from file in Reading.House.Files("src", "*.cs")
        let text = Reading.House.Text(file)
        where JsonAnswer().IsMatch(text) && !text.Contains("TypeInfoResolver = ", StringComparison.Ordinal)
        select file);

    private static IEnumerable<string> Lines(string folder, Func<string, bool> which, Regex forbidden) =>
        from file in Reading.House.Files(folder, "*.cs").Where(which)
        from line in Reading.House.Text(file).Split('\n')
        where forbidden.IsMatch(line)
        select $"{file}: {line.Trim()}";

    [GeneratedRegex(@"^\s*using\s+(static\s+)?Microsoft\.(EntityFrameworkCore|AspNetCore)")]
    private static partial Regex Impure();

    [GeneratedRegex(@"\.(ExecuteUpdate|ExecuteDelete|ExecuteSql)")]
    private static partial Regex PastTheTracker();

    [GeneratedRegex(@"\bResults\.Json\(|WriteAsJsonAsync\(")]
    private static partial Regex JsonAnswer();

    [GeneratedRegex(@"#region|//\s*(TODO|FIXME|HACK)\b")]
    private static partial Regex Leftover();

    [GeneratedRegex(@"\[(Fact|Theory)\(.*Skip\w*\s*=|Assert\.Skip")]
    private static partial Regex Skipped();

    [GeneratedRegex("""<style\b|<script(?![^>]*\bsrc=)(?![^>]*type="application/(ld\+)?json")|\sstyle=["@]|\son[a-z]+=["']""")]
    private static partial Regex Inline();
}
