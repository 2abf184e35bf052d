using System.Text.Encodings.Web;
using System.Text.Unicode;
using LangNghe.Access;
using LangNghe.Intake;
using LangNghe.Law;
using LangNghe.People;
using LangNghe.Plan;
using LangNghe.Registry;
using LangNghe.Territory;
using LangNghe.Web.Watching;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.ResponseCompression;

namespace LangNghe.Web.Setup;

/// <summary>The pages of all rooms, and the pipeline in front of them.</summary>
public static class Screens
{
    public static IServiceCollection AddScreens(this IServiceCollection services)
    {
        services.AddRazorPages(options => options.RootDirectory = "/").ConfigureApplicationPartManager(AddModules);
        // Vietnamese letters go out as they are, a quarter of the bytes of their references.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddAntiforgery(options => (options.HeaderName, options.SuppressXFrameOptionsHeader) = ("RequestVerificationToken", true));
        services.AddProxies();
        services.AddProblemDetails();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv"];
        });
        return services;
    }

    public static void UseScreens(this WebApplication app)
    {
        app.UseProxies();
        app.UseOnlyHttps();
        app.UseMiddleware<SecurityHeaders>();
        app.UseWatching();
        app.UseResponseCompression();
        app.UseTroublePages();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseKnownMethods();
        app.UseSizeLimit();
        app.UseReplica();
        app.UseAccess();

        app.MapStaticAssets().AllowAnonymous();
        app.MapWatching();
        app.MapRazorPages().WithStaticAssets();
        app.MapLaw();
        app.MapTerritory();
        app.MapAccess();
        app.MapRegistry();
        app.MapPeople();
        app.MapIntake();
        app.MapPlan();
    }

    private static void AddModules(ApplicationPartManager parts)
    {
        parts.ApplicationParts.Clear();
        foreach (var assembly in ApplicationParts.Modules.Append(typeof(Screens).Assembly))
        {
            foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly))
            {
                parts.ApplicationParts.Add(part);
            }
        }
    }
}
