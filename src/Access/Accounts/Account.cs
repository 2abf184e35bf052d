using LangNghe.Access.Domain;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Text;
using Microsoft.AspNetCore.Identity;

namespace LangNghe.Access.Accounts;

/// <summary>A person who can sign in. The name is never given to another; an ended account stays in the book.</summary>
public sealed class Account : IdentityUser<Guid>, IFact
{
    public const int TriesBeforeLock = 5;

    public static readonly TimeSpan LockLasts = TimeSpan.FromMinutes(15);

    private Account() { }

    public Account(AccountFacts facts)
    {
        Id = Guid.CreateVersion7();
        UserName = facts.Name;
        NormalizedUserName = Normal(facts.Name);
        LockoutEnabled = true;
        DisplayName = facts.DisplayName!;
        Organisation = facts.Organisation;
        SearchKey = VietnameseText.SearchKey($"{facts.DisplayName} {facts.Name} {facts.Organisation}");
        SortKey = VietnameseText.SortKey(facts.DisplayName!);
        EndSessions();
    }

    public string DisplayName { get; private set; } = "";

    public string? Organisation { get; private set; }

    public string SearchKey { get; private set; } = "";

    public string SortKey { get; private set; } = "";

    /// <summary>The last day on which the account can be used; null while open.</summary>
    public DateOnly? EndedOn { get; private set; }

    public DateTime? LastSignedInAt { get; private set; }

    /// <summary>When who was signed in proved it anew, for something that asks for it.</summary>
    public DateTime? LastConfirmedAt { get; private set; }

    public DateTime? LastRefusedAt { get; private set; }

    public DateTime? PasswordSetAt { get; private set; }

    public DateTime? LinkIssuedAt { get; private set; }

    public DateTime? RecoveryCodesMadeAt { get; private set; }

    public DateTime? SignedOutEverywhereAt { get; private set; }

    public string Subject => SubjectOf(Id);

    public bool HasPassword => PasswordHash is not null;

    public static string SubjectOf(Guid id) => $"account:{id}";

    public static string Normal(string? name) => (name ?? "").Trim().ToUpperInvariant();

    public bool IsEnded(DateOnly today) => EndedOn < today;

    public bool IsLocked(DateTime now) => LockoutEnd > new DateTimeOffset(now);

    public void EndOn(DateOnly lastDay)
    {
        EndedOn = lastDay;
        EndSessions();
    }

    public void SignOutEverywhere(DateTime now)
    {
        SignedOutEverywhereAt = now;
        EndSessions();
    }

    public void SignedIn(DateTime now)
    {
        (LastSignedInAt, AccessFailedCount, LockoutEnd) = (now, 0, null);
        Changed();
    }

    public void Confirmed(DateTime now)
    {
        (LastConfirmedAt, AccessFailedCount) = (now, 0);
        Changed();
    }

    /// <summary>True when this try closed the account for a while.</summary>
    public bool Refused(DateTime now)
    {
        LastRefusedAt = now;
        AccessFailedCount++;
        Changed();
        if (AccessFailedCount < TriesBeforeLock)
        {
            return false;
        }

        (AccessFailedCount, LockoutEnd) = (0, new DateTimeOffset(now + LockLasts));
        return true;
    }

    public void SetPassword(string hash, DateTime now)
    {
        (PasswordHash, PasswordSetAt, AccessFailedCount, LockoutEnd) = (hash, now, 0, null);
        EndSessions();
    }

    public void LinkWasIssued(DateTime now)
    {
        LinkIssuedAt = now;
        Changed();
    }

    public void SetTwoFactor(bool on)
    {
        TwoFactorEnabled = on;
        EndSessions();
    }

    public void MadeRecoveryCodes(DateTime now)
    {
        RecoveryCodesMadeAt = now;
        Changed();
    }

    /// <summary>Of two changes of roles at once, the second is told that it is late.</summary>
    public void RolesChanged() => Changed();

    /// <summary>Every cookie carries the stamp; with a new one all of them are void.</summary>
    private void EndSessions()
    {
        SecurityStamp = Guid.NewGuid().ToString("N");
        Changed();
    }

    private void Changed() => ConcurrencyStamp = Guid.NewGuid().ToString("N");
}
