using LangNghe.Access.Domain;
using Microsoft.AspNetCore.Http;

namespace LangNghe.Access.Accounts;

/// <summary>A one-time link as the administrator sees it, this once.</summary>
public sealed record NewLink(Guid AccountId, string DisplayName, string Address, int Days)
{
    public static NewLink Of(HttpRequest request, Guid accountId, string displayName, string path, LinkPurpose purpose) =>
        new(accountId, displayName, $"{request.Scheme}://{request.Host}{request.PathBase}{path}", OneTimeLink.LifeOf(purpose).Days);
}
