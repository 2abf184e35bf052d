using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace LangNghe.Access.LinkedIdentities;

/// <summary>The framework's OpenID Connect, registered only where a provider is configured.</summary>
internal static class OpenIdConnectSetup
{
    public const string Scheme = "langnghe.oidc";

    /// <summary>A cookie of five minutes with what the provider said, until the door or the own account has read it.</summary>
    public const string SaidScheme = "langnghe.ngoai";

    private const string Callback = "/dang-nhap/ngoai/ve";

    public static void AddIdentityProvider(this IServiceCollection services)
    {
        services.AddSingleton(provider => IdentityProvider.From(provider.GetRequiredService<IConfiguration>()));
        services.AddScoped<OutsideIdentity>();
        services.AddScoped<SignInWithIdentity>();
        services.AddScoped<LinkIdentity>();
        services.AddScoped<UnlinkIdentity>();
        services.AddTransient<OpenIdConnectHandler>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<OpenIdConnectOptions>, OpenIdConnectPostConfigureOptions>());
        services.AddOptions<OpenIdConnectOptions>(Scheme).Configure<IdentityProvider, TimeProvider>(Configure);
        services.AddOptions<AuthenticationOptions>().Configure<IdentityProvider>((options, provider) =>
        {
            if (provider.IsConfigured)
            {
                options.AddScheme(Scheme, scheme => (scheme.HandlerType, scheme.DisplayName) = (typeof(OpenIdConnectHandler), provider.Name));
            }
        });
    }

    private static void Configure(OpenIdConnectOptions options, IdentityProvider provider, TimeProvider clock)
    {
        options.TimeProvider = clock;
        (options.Authority, options.ClientId, options.ClientSecret) = (provider.Issuer, provider.ClientId, provider.Secret);
        options.RequireHttpsMetadata = provider.Authority!.Scheme == Uri.UriSchemeHttps;
        options.BackchannelHttpHandler = new OnlyTheProvider(provider.Authority);
        (options.CallbackPath, options.SignInScheme) = (Callback, SaidScheme);
        // The answer comes as a redirect and not as a form of another site, to which the browser would give no cookie of ours.
        (options.ResponseType, options.ResponseMode, options.UsePkce) = (OpenIdConnectResponseType.Code, OpenIdConnectResponseMode.Query, true);
        (options.MapInboundClaims, options.SaveTokens, options.GetClaimsFromUserInfoEndpoint, options.DisableTelemetry) = (false, false, false, true);
        foreach (var cookie in new[] { options.NonceCookie, options.CorrelationCookie })
        {
            (cookie.SameSite, cookie.SecurePolicy, cookie.HttpOnly) = (SameSiteMode.Lax, CookieSecurePolicy.SameAsRequest, true);
        }

        options.Events.OnRemoteFailure = failed =>
        {
            failed.HandleResponse();
            failed.Response.Redirect(AccessModule.SignInPath + "/ngoai");
            return Task.CompletedTask;
        };
    }
}
