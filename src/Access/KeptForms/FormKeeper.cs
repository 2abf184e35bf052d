using System.Security.Claims;
using System.Security.Cryptography;
using LangNghe.Access.SignIn;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Law.Attachments;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LangNghe.Access.KeptForms;

/// <summary>Keeps what was posted when the session was over or the password had to be asked again, and hands it out once, to the same account.</summary>
public sealed class FormKeeper(AppDb db, IDataProtectionProvider protection, IOptions<SignInOptions> options, TimeProvider clock)
{
    /// <summary>In the address that leads back to the form.</summary>
    public const string Key = "giu";

    private const int MostOfAnAccount = 20;

    public static bool IsKept(string? back) => back?.Contains($"{Key}=", StringComparison.Ordinal) == true;

    /// <summary>For the account that was signed in with this browser; another site cannot make the browser say so.</summary>
    public async Task<string?> KeepForWhoWasHere(HttpContext context)
    {
        var owner = (await context.AuthenticateAsync(Session.OwnerScheme)).Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        return Guid.TryParse(owner, out var account) ? await Keep(context, account) : null;
    }

    /// <returns>The address that shows the form again; null when there is nothing to keep.</returns>
    public async Task<string?> Keep(HttpContext context, Guid account)
    {
        if (!IsKeepable(context) || await Typed(context.Request, context.RequestAborted) is not { } content)
        {
            return null;
        }

        var back = $"{context.Request.PathBase}{context.Request.Path}{QueryString.Create(context.Request.Query.Where(q => q.Key != Key))}";
        if (back.Length > KeptFormContent.LongestAddress)
        {
            return null;
        }

        var now = clock.UtcNow();
        await ThrowAway(account, now, context.RequestAborted);
        var form = new KeptForm(account, back, ProtectorOf(account).Protect(content.Written()), now, TimeSpan.FromHours(options.Value.KeptFormHours));
        db.Add(form);
        await db.SaveChangesAsync(context.RequestAborted);
        return QueryHelpers.AddQueryString(back, Key, form.Id.ToString());
    }

    /// <summary>Null when there is none, it is another's or of another page, or its time is over.</summary>
    public async Task<Opened?> Find(Guid id, Guid account, HttpRequest request, CancellationToken stop)
    {
        var now = clock.UtcNow();
        var form = await db.KeptForms.SingleOrDefaultAsync(f => f.Id == id && f.AccountId == account && f.ExpiresAt > now, stop);
        if (form is null || !string.Equals(form.Address.Split('?')[0], $"{request.PathBase}{request.Path}", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return new Opened(form, KeptFormContent.Read(ProtectorOf(account).Unprotect(form.Content)));
        }
        catch (CryptographicException)
        {
            // The keys of the cookies were lost meanwhile, and it with them.
            return null;
        }
    }

    /// <summary>True for who comes first: it is shown once.</summary>
    public async Task<bool> Take(Opened opened, CancellationToken stop)
    {
        db.Remove(opened.Form);
        try
        {
            await db.SaveChangesAsync(stop);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private static bool IsKeepable(HttpContext context)
    {
        var door = context.GetEndpoint()?.Metadata;
        var most = door?.GetMetadata<TakesFilesAttribute>() is null ? AttachmentOptions.MostReadElsewhere : AttachmentOptions.MostRead;
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.HasFormContentType || context.Request.ContentLength > most
            || door?.GetMetadata<PageActionDescriptor>() is null || door.GetMetadata<NotKeptAttribute>() is not null || door.GetMetadata<IAllowAnonymous>() is not null)
        {
            return false;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most;
        }

        return true;
    }

    private static async Task<KeptFormContent?> Typed(HttpRequest request, CancellationToken stop)
    {
        try
        {
            return KeptFormContent.Of(await request.ReadFormAsync(stop));
        }
        catch (Exception wrong) when (wrong is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private async Task ThrowAway(Guid account, DateTime now, CancellationToken stop)
    {
        db.RemoveRange(await db.KeptForms.Where(f => f.ExpiresAt <= now).OrderBy(f => f.ExpiresAt).Take(100).ToListAsync(stop));
        db.RemoveRange(await db.KeptForms.Where(f => f.AccountId == account && f.ExpiresAt > now).OrderByDescending(f => f.Id).Skip(MostOfAnAccount - 1).ToListAsync(stop));
    }

    private IDataProtector ProtectorOf(Guid account) => protection.CreateProtector("LangNghe.Access.KeptForms", account.ToString());

    public sealed record Opened(KeptForm Form, KeptFormContent Content);
}
