using LangNghe.Foundation.Running;
using LangNghe.Web.Setup;
using Microsoft.AspNetCore.Builder;

namespace LangNghe.Tests.House.Reading;

/// <summary>The repository as files, and the program built but not started.</summary>
internal static class House
{
    public static string Root { get; } = Repository.Root() ?? throw new DirectoryNotFoundException("The tests of the house read the repository they were built from.");

    public static IReadOnlyList<string> Modules { get; } =
        [.. ApplicationParts.Modules.Select(a => a.GetName().Name!["LangNghe.".Length..])];

    public static string Text(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    /// <summary>Hand-written files under a folder, with paths from the root, slashes forward.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) => !Directory.Exists(Path.Combine(Root, folder)) ? [] :
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/node_modules/", StringComparison.Ordinal) && !path.Contains("/wwwroot/lib/", StringComparison.Ordinal) && !path.StartsWith("src/Migrations.", StringComparison.Ordinal));

    public static WebApplication Program(string? postgres = null) => WebHouse.Build(["--LANGNGHE_DATA", Directory.CreateTempSubdirectory("langnghe-house-").FullName, "--LANGNGHE_DATABASE", postgres ?? ""]);
}
