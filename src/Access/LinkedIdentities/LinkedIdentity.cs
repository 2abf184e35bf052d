using LangNghe.Access.Accounts;
using LangNghe.Foundation.Acts;

namespace LangNghe.Access.LinkedIdentities;

/// <summary>A person as another house knows them, whom we take for the holder of an account. Somebody linked it: nothing is guessed from names or addresses.</summary>
public sealed class LinkedIdentity : IFact
{
    public const int LongestKey = 255;

    private LinkedIdentity() { }

    public LinkedIdentity(Guid accountId, string issuer, string key, string? name, DateTime now) =>
        (AccountId, Issuer, Key, Name, LinkedAt) = (accountId, issuer, key, name, now);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid AccountId { get; private set; }

    /// <summary>Who says so, by the address of its authority.</summary>
    public string Issuer { get; private set; } = "";

    /// <summary>Whom it means: the subject of OpenID Connect, unique and never given to another there.</summary>
    public string Key { get; private set; } = "";

    /// <summary>What the other house calls the person; null when an administrator wrote down the key alone.</summary>
    public string? Name { get; private set; }

    public DateTime LinkedAt { get; private set; }

    public string Subject => Account.SubjectOf(AccountId);
}
