using LangNghe.Access.Domain;
using LangNghe.Foundation.Data;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Accounts;

public static class OneTimeLinks
{
    /// <summary>A new link in place of all that are open; not yet saved. Gives its path, which is seen here and never again.</summary>
    public static async Task<string> NewLink(this AppDb db, Account account, LinkPurpose purpose, DateTime now, bool endsTwoFactor, CancellationToken stop)
    {
        foreach (var open in await db.OneTimeLinks.Where(l => l.AccountId == account.Id && l.UsedAt == null).ToListAsync(stop))
        {
            open.Close(now);
        }

        var (link, token) = OneTimeLink.Issue(account.Id, purpose, now, endsTwoFactor);
        db.Add(link);
        account.LinkWasIssued(now);
        return OneTimeLink.PathOf(token);
    }
}
