using LangNghe.Access.Permits;
using Microsoft.AspNetCore.Http;

namespace LangNghe.Access.SignIn;

internal static class BearerOfRequest
{
    /// <summary>Null when nobody is signed in.</summary>
    public static Bearer? Bearer(this HttpContext context) => context.Items[typeof(Bearer)] as Bearer;

    /// <summary>The account has a duty of two factors, and this session showed only one.</summary>
    public static bool LacksSecondFactor(this HttpContext context) =>
        context.Items[typeof(ActorBook.Entry)] is ActorBook.Entry { NeedsTwoFactors: true } && context.Bearer() is { TwoFactors: false };
}
