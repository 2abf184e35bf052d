using System.Net;
using LangNghe.Foundation.Running;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace LangNghe.Web.Setup;

/// <summary>What a proxy tells of the visitor's address and scheme is believed of the proxies that LANGNGHE_PROXIES names, and of nobody else.</summary>
public static class Proxies
{
    public const string Variable = "LANGNGHE_PROXIES";

    public static void AddProxies(this IServiceCollection services) => services.AddOptions<ForwardedHeadersOptions>().Configure<IConfiguration>((options, configuration) =>
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        // Every hop must be known; how many there are is no matter then.
        options.ForwardLimit = null;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in Known(configuration[Variable]))
        {
            options.KnownIPNetworks.Add(network);
        }
    });

    public static void UseProxies(this WebApplication app)
    {
        // With nobody known the middleware would believe everybody.
        if (Known(app.Configuration[Variable]).Count > 0)
        {
            app.UseForwardedHeaders();
        }
    }

    /// <param name="given">Addresses and networks divided by commas, as "127.0.0.1, 10.0.0.0/8".</param>
    private static List<IPNetwork> Known(string? given) =>
        [.. (given ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Network)];

    private static IPNetwork Network(string text) =>
        IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(text, out var network) ? network
        : throw new WrongSettingException($"{Variable}: “{text}” không phải là địa chỉ IP hoặc mạng con, như 127.0.0.1 hoặc 10.0.0.0/8.");
}
