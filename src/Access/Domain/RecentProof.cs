namespace LangNghe.Access.Domain;

/// <summary>How long a password, code or passkey that was given counts as given just now.</summary>
public static class RecentProof
{
    /// <summary>A proof of the future is none: the clock of the server was set back.</summary>
    public static bool StillCounts(DateTime provedAt, DateTime now, int minutes) => provedAt <= now && now - provedAt <= TimeSpan.FromMinutes(minutes);
}
