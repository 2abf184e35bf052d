using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.HttpsPolicy;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Web.Setup;

/// <summary>
/// For a server that visitors reach by TLS alone (LANGNGHE_HTTPS=only): browsers never come without it again, and cookies are bound to this
/// very host by their names. A single PC without a certificate cannot have that, so it is a setting.
/// </summary>
public static class OnlyHttps
{
    public const string Setting = "LANGNGHE_HTTPS";

    private const string BoundToHost = "__Host-";

    public static void AddOnlyHttps(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<AntiforgeryOptions>(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("langnghe.bieu-mau", CookieSecurePolicy.SameAsRequest));
        builder.Services.Configure<CookieTempDataProviderOptions>(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("langnghe.loi-nhan", CookieSecurePolicy.SameAsRequest));
        if (!IsOn(builder.Configuration))
        {
            return;
        }

        builder.Services.Configure<HstsOptions>(options => (options.MaxAge, options.IncludeSubDomains) = (TimeSpan.FromDays(365), true));
        builder.Services.PostConfigureAll<CookieAuthenticationOptions>(options => Bind(options.Cookie));
        builder.Services.PostConfigure<AntiforgeryOptions>(options => Bind(options.Cookie));
        builder.Services.PostConfigure<CookieTempDataProviderOptions>(options => Bind(options.Cookie));
    }

    public static void UseOnlyHttps(this WebApplication app)
    {
        if (IsOn(app.Configuration))
        {
            app.UseHsts();
        }
    }

    private static bool IsOn(IConfiguration configuration) => configuration[Setting] == "only";

    private static void Bind(CookieBuilder cookie) => (cookie.Name, cookie.Path, cookie.SecurePolicy) = (BoundToHost + cookie.Name, "/", CookieSecurePolicy.Always);
}
