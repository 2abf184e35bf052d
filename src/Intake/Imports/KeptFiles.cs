using LangNghe.Foundation.Files;

namespace LangNghe.Intake.Imports;

/// <summary>The content of an import, in a temporary file of the machine: a workbook is not read from its beginning to its end.</summary>
public sealed class KeptFiles(FileStore store)
{
    private const int Buffer = 128 * 1024;

    /// <summary>The file is gone once the stream is closed.</summary>
    public async Task<Stream> Open(string sha256, CancellationToken stop)
    {
        var file = new FileStream(Path.Combine(Path.GetTempPath(), $"langnghe-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Buffer, FileOptions.DeleteOnClose);
        try
        {
            await using var kept = await store.Open(sha256, stop);
            await kept.CopyToAsync(file, stop);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
