using LangNghe.Access.Accounts;
using LangNghe.Access.Permits;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Access.SignIn;

/// <summary>The cookies: one for who is signed in, a short one between the two steps, and one that tells whose browser it was once the session is over.</summary>
public sealed class Session(IHttpContextAccessor http, TimeProvider clock)
{
    public const string Scheme = "langnghe";
    public const string WaitingScheme = "langnghe.buoc-hai";

    /// <summary>Opens nothing: a form that comes too late is kept for that account and for no other.</summary>
    public const string OwnerScheme = "langnghe.chu";

    private HttpContext Context => http.HttpContext ?? throw new InvalidOperationException("Sessions exist only on the web.");

    /// <summary>Whether who is signed in showed two factors.</summary>
    public bool HasTwoFactors => Context.Bearer()?.TwoFactors == true;

    /// <summary>From a password, code or passkey that was given this moment.</summary>
    public async Task Begin(Account account, bool twoFactors)
    {
        await Context.SignOutAsync(WaitingScheme);
        await Context.SignInAsync(OwnerScheme, Bearer.Principal(account, OwnerScheme, clock.UtcNow(), twoFactors: false));
        await Context.SignInAsync(Scheme, Bearer.Principal(account, Scheme, clock.UtcNow(), twoFactors));
    }

    public Task Wait(Account account) => Context.SignInAsync(WaitingScheme, Bearer.Principal(account, WaitingScheme, clock.UtcNow(), twoFactors: false));

    public async Task<Bearer?> Waiting() => Bearer.Of((await Context.AuthenticateAsync(WaitingScheme)).Principal);

    public async Task End()
    {
        await Context.SignOutAsync(WaitingScheme);
        await Context.SignOutAsync(Scheme);
    }

    /// <summary>On every request: the cookie is good while the account has its stamp and has not ended. What it finds is the actor of the request.</summary>
    internal static async Task Check(CookieValidatePrincipalContext context)
    {
        var request = context.HttpContext;
        if (request.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            // On the page of trouble nobody is known: to ask the database may be what failed.
            context.RejectPrincipal();
            return;
        }

        var book = request.RequestServices.GetRequiredService<ActorBook>();
        if (Bearer.Of(context.Principal) is { } bearer && await book.Find(bearer.AccountId, request.RequestAborted) is { } found && found.Stamp == bearer.Stamp)
        {
            request.Items[typeof(Actor)] = found.Actor;
            request.Items[typeof(Bearer)] = bearer;
            request.Items[typeof(ActorBook.Entry)] = found;
            return;
        }

        context.RejectPrincipal();
        await request.SignOutAsync(Scheme);
    }
}
