using Microsoft.AspNetCore.Authorization;

namespace LangNghe.Foundation.Who;

/// <summary>Names the one permission that a page or endpoint asks for. Open ones say <c>[AllowAnonymous]</c> and stand in docs/security.md.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(string permission) : AuthorizeAttribute(Prefix + permission)
{
    public const string Prefix = "may:";

    public string Permission { get; } = permission;
}
