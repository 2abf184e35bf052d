namespace LangNghe.Access.LinkedIdentities;

/// <summary>What the provider says of itself may name other addresses, of our own network too. Only its own host is ever asked, and no redirect is followed.</summary>
public sealed class OnlyTheProvider(Uri authority) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(10) })
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.RequestUri is { } asked && Uri.Compare(asked, authority, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0
            ? base.SendAsync(request, cancellationToken)
            : throw new HttpRequestException($"Only {authority} is asked who somebody is.");
}
