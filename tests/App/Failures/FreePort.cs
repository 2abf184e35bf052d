using System.Net;
using System.Net.Sockets;

namespace LangNghe.Tests.App.Failures;

internal static class FreePort
{
    /// <summary>One that nobody listens on just now.</summary>
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
