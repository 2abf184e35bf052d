using System.Text.RegularExpressions;

namespace LangNghe.Tests.House;

public sealed partial class Docs
{
    [Fact]
    public void Every_link_in_the_docs_leads_somewhere() => Assert.Empty(
        from page in Reading.House.Files("docs", "*.md").Append("README.md")
        from Match link in Link().Matches(Reading.House.Text(page))
        let target = link.Groups[1].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
        let path = Path.Combine(Reading.House.Root, Path.GetDirectoryName(page)!, target)
        where !File.Exists(path) && !Directory.Exists(path)
        select $"{page}: {target}");

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
