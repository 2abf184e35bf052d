using Microsoft.Playwright;

namespace LangNghe.Tests.Browser.Harness;

/// <summary>A telephone with a fingerprint reader, as Chromium plays it for tests.</summary>
public sealed class VirtualDevice
{
    private readonly ICDPSession _session;
    private readonly string _id;

    private VirtualDevice(ICDPSession session, string id) => (_session, _id) = (session, id);

    public static async Task<VirtualDevice> Of(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        var made = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
        return new VirtualDevice(session, made!.Value.GetProperty("authenticatorId").GetString()!);
    }

    /// <summary>Whether the owner shows the right finger when asked.</summary>
    public Task Verified(bool right) => _session.SendAsync("WebAuthn.setUserVerified", new Dictionary<string, object> { ["authenticatorId"] = _id, ["isUserVerified"] = right });
}
