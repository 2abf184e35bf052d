namespace LangNghe.Foundation.Running;

public static class Repository
{
    /// <summary>The folder that holds LangNghe.slnx, looked for upward from the program and from the current folder; null outside a repository.</summary>
    public static string? Root() => Above(AppContext.BaseDirectory) ?? Above(Directory.GetCurrentDirectory());

    private static string? Above(string? folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, "LangNghe.slnx")))
            {
                return at;
            }
        }

        return null;
    }
}
