using System.Xml.Linq;
using LangNghe.Foundation.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Access.Permits;

/// <summary>
/// Keys that all web processes on one database share. Keys that lie on disk from before are taken along once, so that nobody has to
/// sign in or set up the second step anew.
/// </summary>
internal sealed class KeysInDatabase(IServiceScopeFactory scopes, KeySecrets secrets, IXmlRepository onDisk) : IXmlRepository
{
    // The library asks only like this. It runs on a thread of its own, as the caller may hold one that the database waits for.
    public IReadOnlyCollection<XElement> GetAllElements() => Task.Run(Read).GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) => Task.Run(() => Write(element, friendlyName)).GetAwaiter().GetResult();

    private async Task<IReadOnlyCollection<XElement>> Read()
    {
        var kept = await Kept();
        var there = kept.Select(k => k.Name).ToHashSet(StringComparer.Ordinal);
        var brought = onDisk.GetAllElements().Select(e => (Element: e, Name: NameOf(e))).Where(e => !there.Contains(e.Name)).ToList();
        foreach (var (element, name) in brought)
        {
            await Write(element, name);
        }

        return [.. (brought.Count == 0 ? kept : await Kept()).Select(k => XElement.Parse(secrets.Open(k)))];
    }

    private async Task<List<DataProtectionKey>> Kept()
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDb>().Set<DataProtectionKey>().AsNoTracking().OrderBy(k => k.Id).ToListAsync();
    }

    private async Task Write(XElement element, string name)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Add(secrets.Seal(name, element.ToString(SaveOptions.DisableFormatting)));
        // A refusal means that another process brought the same key along at the same moment.
        await db.Save("", "", default);
    }

    /// <summary>As the library calls a key or a revocation in the file names it writes.</summary>
    private static string NameOf(XElement element) =>
        element.Attribute("id") is { } id ? $"key-{id.Value}" : $"revocation-{element.Element("revocationDate")?.Value}";
}
