using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Access.SignIn;

internal static class WayBack
{
    /// <summary>Where the person wanted to go, as long as it is here: a link in a letter must not lead from our door to another house.</summary>
    public static string HomeOr(this IUrlHelper url, string? back) => url.IsLocalUrl(back) ? back : "/";
}
