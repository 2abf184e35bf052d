using LangNghe.Foundation.Running;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LangNghe.Access.Permits;

/// <summary>
/// The keys that sign cookies and encrypt TOTP keys lie in <c>keys/</c> of the data folder; or, for several processes, in the database,
/// sealed under a secret of the environment. Either way a stolen copy of the database alone opens nothing.
/// </summary>
internal sealed class KeyPlace(DatabaseOptions database, KeySecrets secrets, IServiceScopeFactory scopes, ILoggerFactory loggers) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        var folder = Path.Combine(database.DataFolder, "keys");
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var onDisk = new FileSystemXmlRepository(new DirectoryInfo(folder), loggers);
        options.XmlRepository = secrets.Any ? new KeysInDatabase(scopes, secrets, onDisk) : onDisk;
    }
}
