using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using LangNghe.Tests.House.Reading;

namespace LangNghe.Tests.House;

public sealed partial class Deploy
{
    public static TheoryData<string, string> Units => new() { { "langnghe.service", "langnghe.service" }, { "langnghe@.service", "langnghe@5081.service" } };

    [Theory]
    [MemberData(nameof(Units))]
    public void The_units_are_hardened_and_systemd_finds_nothing_wrong_with_them(string file, string named)
    {
        var unit = Reading.House.Text("deploy", file);
        Assert.All(
            new[] { "NoNewPrivileges=yes", "CapabilityBoundingSet=\n", "ProtectSystem=strict", "ProtectHome=yes", "PrivateTmp=yes", "PrivateDevices=yes", "SystemCallFilter=@system-service", "UMask=0077" },
            line => Assert.Contains(line, unit, StringComparison.Ordinal));

        // Where systemd is; the program and its account need not be there.
        var folder = Directory.CreateTempSubdirectory("langnghe-unit-");
        var path = Path.Combine(folder.FullName, named);
        File.WriteAllText(path, unit.Replace("/opt/langnghe/LangNghe.Web", "/bin/true", StringComparison.Ordinal));
        Assert.Equal("", Complaints("systemd-analyze", "verify", path));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Every_setting_stands_in_the_table_and_every_one_in_the_table_is_one()
    {
        var listed = Tables.Of(Reading.House.Text("docs", "deploy.md")).SelectMany(row => Tables.Quoted(row[0])).Where(n => n.StartsWith("LANGNGHE_", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);
        var read = Reading.House.Files("src", "*.cs").SelectMany(f => Setting().Matches(Reading.House.Text(f)).Select(m => m.Value)).Where(n => n != "LANGNGHE_S3_").Distinct();
        Assert.Empty(read.Except(listed));
        var sources = string.Concat(Reading.House.Files("src", "*.cs").Select(f => Reading.House.Text(f)));
        Assert.All(listed, name => Assert.Contains(name.StartsWith("LANGNGHE_S3_", StringComparison.Ordinal) ? $"\"{name["LANGNGHE_S3_".Length..]}\"" : $"\"{name}\"", sources, StringComparison.Ordinal));
    }

    [Fact]
    public void No_secret_stands_in_what_is_copied_to_servers() => Assert.Empty(
        from file in Reading.House.Files("deploy", "*")
        from Match secret in Secret().Matches(Reading.House.Text(file))
        select $"{file}: {secret.Value}");

    /// <summary>What the program says of it; nothing where there is no such program.</summary>
    private static string Complaints(string program, params string[] arguments)
    {
        try
        {
            using var asked = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
            var said = asked.StandardOutput.ReadToEnd() + asked.StandardError.ReadToEnd();
            asked.WaitForExit();
            return asked.ExitCode == 0 ? "" : said;
        }
        catch (Win32Exception)
        {
            return "";
        }
    }

    [GeneratedRegex("LANGNGHE_[A-Z0-9_]+")]
    private static partial Regex Setting();

    [GeneratedRegex("(SECRET|Password|TOKEN|ACCESS_KEY|SECRET_KEY)=(?!…)[^;\\s]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Secret();
}
