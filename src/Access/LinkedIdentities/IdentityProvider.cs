using LangNghe.Foundation.Running;
using Microsoft.Extensions.Configuration;

namespace LangNghe.Access.LinkedIdentities;

/// <summary>The other house that may say who somebody is, by OpenID Connect: the province's own or a national one. At most one; none as the program ships.</summary>
public sealed class IdentityProvider
{
    public const string AuthorityVariable = "LANGNGHE_OIDC_AUTHORITY";
    public const string ClientVariable = "LANGNGHE_OIDC_CLIENT_ID";
    public const string SecretVariable = "LANGNGHE_OIDC_CLIENT_SECRET";
    public const string NameVariable = "LANGNGHE_OIDC_NAME";

    private IdentityProvider(Uri? authority, string clientId, string? secret, string name) => (Authority, ClientId, Secret, Name) = (authority, clientId, secret, name);

    /// <summary>Null when none is configured.</summary>
    public Uri? Authority { get; }

    public string ClientId { get; }

    public string? Secret { get; }

    /// <summary>As the button on the door calls it.</summary>
    public string Name { get; }

    public bool IsConfigured => Authority is not null;

    /// <summary>How a linked identity names it.</summary>
    public string Issuer => Authority!.ToString().TrimEnd('/');

    public static IdentityProvider From(IConfiguration configuration)
    {
        var (authority, client, name) = (configuration[AuthorityVariable], configuration[ClientVariable], configuration[NameVariable]);
        if (string.IsNullOrEmpty(authority))
        {
            return new IdentityProvider(null, "", null, "");
        }

        // Without TLS anybody on the way could say who somebody is.
        if (!Uri.TryCreate(authority, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            throw new WrongSettingException($"{AuthorityVariable}: “{authority}” phải là một địa chỉ https, như https://dang-nhap.example.gov.vn.");
        }

        return string.IsNullOrEmpty(client)
            ? throw new WrongSettingException($"{ClientVariable}: cần có khi đã đặt {AuthorityVariable}.")
            : new IdentityProvider(address, client, configuration[SecretVariable], string.IsNullOrEmpty(name) ? address.Host : name);
    }
}
