using LangNghe.Access.Accounts;
using LangNghe.Access.KeptForms;
using LangNghe.Access.Limits;
using LangNghe.Access.LinkedIdentities;
using LangNghe.Access.Passkeys;
using LangNghe.Access.SignIn.Gates;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LangNghe.Access.SignIn;

/// <summary>The door: its cookies, what it asks for again, and the forms that come too late.</summary>
internal static class SignInSetup
{
    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddOptions<SignInOptions>().BindConfiguration(SignInOptions.Section)
            .Validate(o => o.IdleHours is > 0 and <= 24, "SignIn:IdleHours must be from 1 to 24.")
            .Validate(o => o.RecentMinutes is > 0 and <= 60, "SignIn:RecentMinutes must be from 1 to 60.")
            .Validate(o => o.KeptFormHours is > 0 and <= 168, "SignIn:KeptFormHours must be from 1 to 168.")
            .ValidateOnStart();
        services.AddScoped<Session>();
        services.AddScoped<SignInTries>();
        services.AddScoped<SignInWithPassword>();
        services.AddScoped<SignInWithSecondStep>();
        services.AddScoped<ConfirmIdentity>();
        services.AddScoped<SecondStepDue>();
        services.AddScoped<SignInWithPasskey>();
        services.AddScoped<FormKeeper>();
        services.AddPasskeys();
        services.AddIdentityProvider();
        services.AddLimits();
        services.Configure<MvcOptions>(options => options.Filters.Add<ShownAgain>());
        services.AddAuthentication(Session.Scheme)
            .AddCookie(Session.Scheme, options =>
            {
                OurCookie(options, Session.Scheme);
                options.SlidingExpiration = true;
                options.LoginPath = AccessModule.SignInPath;
                options.ReturnUrlParameter = AccessModule.ReturnKey;
                options.Events = new CookieAuthenticationEvents { OnValidatePrincipal = Session.Check, OnRedirectToLogin = AskToSignIn, OnRedirectToAccessDenied = Refuse };
            })
            .AddCookie(Session.WaitingScheme, options =>
            {
                ShortCookie(options, Session.WaitingScheme);
                options.Cookie.Path = AccessModule.SignInPath;
            })
            .AddCookie(Ceremony.Scheme, options => ShortCookie(options, Ceremony.Scheme))
            .AddCookie(OpenIdConnectSetup.SaidScheme, options => ShortCookie(options, OpenIdConnectSetup.SaidScheme))
            .AddCookie(Session.OwnerScheme, options =>
            {
                OurCookie(options, Session.OwnerScheme);
                (options.ExpireTimeSpan, options.SlidingExpiration) = (TimeSpan.FromDays(7), false);
            });
        services.AddOptions<CookieAuthenticationOptions>(Session.Scheme).Configure<IOptions<SignInOptions>>((cookie, door) => cookie.ExpireTimeSpan = TimeSpan.FromHours(door.Value.IdleHours));
    }

    /// <summary>Stands after authorization: who may not open a page at all is asked for nothing.</summary>
    public static void UseSignInGates(this IApplicationBuilder app)
    {
        // A wrong setting of the provider is told at the start, not at the first sign-in.
        app.ApplicationServices.GetRequiredService<IdentityProvider>();
        app.UseMiddleware<LimitGate>();
        app.UseMiddleware<SecondFactorGate>();
        app.UseMiddleware<RecentSignInGate>();
        app.UseMiddleware<FormShower>();
    }

    private static void AddPasskeys(this IServiceCollection services)
    {
        services.Configure<IdentityPasskeyOptions>(options => (options.UserVerificationRequirement, options.ResidentKeyRequirement) = ("required", "required"));
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<Ceremony>();
        services.AddScoped<ProvePasskey>();
        services.AddScoped<AddPasskey>();
        services.AddScoped<RenamePasskey>();
        services.AddScoped<RemovePasskey>();
    }

    private static void AddLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section)
            .Validate(o => o is { WrongTriesPerAddress: > 0, WrongTriesPerName: > 0, TriesMinutes: > 0, Uploads: > 0, UploadsMinutes: > 0 }, "Limits: every number must be above zero.")
            .ValidateOnStart();
        services.AddSingleton<Counters>();
    }

    private static void ShortCookie(CookieAuthenticationOptions options, string name)
    {
        OurCookie(options, name);
        options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
    }

    private static void OurCookie(CookieAuthenticationOptions options, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    private static async Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        // A program gets a number; a person is led to the door and back to where they wanted to go, with what they sent.
        if (context.Request.IsFromProgram())
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var back = await context.HttpContext.RequestServices.GetRequiredService<FormKeeper>().KeepForWhoWasHere(context.HttpContext);
        context.Response.Redirect(back is null ? context.RedirectUri : AccessModule.SignInPath + QueryString.Create(AccessModule.ReturnKey, back));
    }

    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
