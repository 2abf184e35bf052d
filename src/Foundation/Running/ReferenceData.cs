namespace LangNghe.Foundation.Running;

/// <summary>The reference data that the program ships: <c>data/</c> beside the program when published, else of the repository.</summary>
public static class ReferenceData
{
    public static string Folder { get; } = Find();

    public static string File(params string[] parts) => Path.Combine([Folder, .. parts]);

    private static string Find()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "data");
        return Directory.Exists(beside) ? beside
            : Repository.Root() is { } root ? Path.Combine(root, "data")
            : throw new DirectoryNotFoundException("The program's data folder is missing.");
    }
}
