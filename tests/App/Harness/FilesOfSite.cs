using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Harness;

internal static class FilesOfSite
{
    private static readonly ActKind _kept = new("test.file.keep", "Giữ tệp thử");

    /// <summary>Stores a content and registers it, as an upload does.</summary>
    /// <returns>Its SHA-256.</returns>
    public static async Task<string> KeepFile(this Site site, byte[] content)
    {
        await using var house = House.Of(site.Database, site.Clock);
        await using var scope = house.CreateAsyncScope();
        var (db, store) = (scope.ServiceProvider.GetRequiredService<AppDb>(), scope.ServiceProvider.GetRequiredService<FileStore>());
        var hash = await store.Keep(new MemoryStream(content), default);
        db.Add(new StoredFile("thử.pdf", FileKind.Pdf, content.Length, hash));
        scope.ServiceProvider.GetRequiredService<CurrentAct>().Begin(_kept);
        await db.SaveChangesAsync();
        return hash;
    }
}
