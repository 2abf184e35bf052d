namespace LangNghe.Access.SignIn;

/// <summary>How long things last at the door; section <c>SignIn</c> of the configuration.</summary>
public sealed class SignInOptions
{
    public const string Section = "SignIn";

    /// <summary>Of a session that nobody uses; each request prolongs it.</summary>
    public int IdleHours { get; set; } = 12;

    /// <summary>For so long a password, code or passkey counts as given just now, where a page asks for that.</summary>
    public int RecentMinutes { get; set; } = 15;

    /// <summary>For so long a form that came too late is kept for who sent it.</summary>
    public int KeptFormHours { get; set; } = 24;
}
