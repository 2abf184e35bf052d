using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace LangNghe.Access.Permits;

/// <summary>The keys behind cookies and TOTP secrets.</summary>
public sealed class KeyRing(IOptions<KeyManagementOptions> options)
{
    /// <summary>Reads every key. A start without them would sign everybody out and switch off every second step.</summary>
    /// <exception cref="Foundation.Running.WrongSettingException">A key was sealed under another secret.</exception>
    public void Look() => options.Value.XmlRepository!.GetAllElements();
}
