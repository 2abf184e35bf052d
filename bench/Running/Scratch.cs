namespace LangNghe.Bench.Running;

/// <summary>A temporary folder that goes when the run ends.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("langnghe-bench-");

    public string Folder(string name) => _folder.CreateSubdirectory(name).FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
