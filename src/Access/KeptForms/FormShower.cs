using LangNghe.Access.SignIn;
using LangNghe.Foundation.Acts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.KeptForms;

/// <summary>
/// Shows a kept form on its own page: the page gets it as if it had been sent just now, with every save held back, and so answers with all
/// that was typed and what it thinks of it. Sending it is left to the person.
/// </summary>
internal sealed class FormShower(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task Invoke(HttpContext context, FormKeeper forms, CurrentAct act)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) && Guid.TryParse(request.Query[FormKeeper.Key], out var id) && context.Bearer() is { } bearer
            && context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null
            && await forms.Find(id, bearer.AccountId, request, context.RequestAborted) is { } opened
            && await forms.Take(opened, context.RequestAborted))
        {
            (request.Method, request.ContentType, request.ContentLength) = (HttpMethods.Post, "application/x-www-form-urlencoded", null);
            request.Form = opened.Content.AsForm(antiforgery.GetTokens(context).RequestToken!);
            context.Items[typeof(FormKeeper.Opened)] = opened;
            act.HoldBack();
        }

        await next(context);
    }
}
