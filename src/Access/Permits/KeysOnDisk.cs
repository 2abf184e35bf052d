using LangNghe.Foundation.Running;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LangNghe.Access.Permits;

/// <summary>
/// The keys that sign cookies and encrypt TOTP keys lie in <c>keys/</c> of the data folder and not in the database: AppDb knows no
/// module's tables, and a stolen copy of the database alone then opens nothing. Who moves the register takes the folder along.
/// </summary>
internal sealed class KeysOnDisk(DatabaseOptions database, ILoggerFactory loggers) : IConfigureOptions<KeyManagementOptions>
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

        options.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(folder), loggers);
    }
}
