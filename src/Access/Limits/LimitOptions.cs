namespace LangNghe.Access.Limits;

/// <summary>How often something may be tried; section <c>Limits</c> of the configuration.</summary>
public sealed class LimitOptions
{
    public const string Section = "Limits";

    /// <summary>Wrong passwords and codes from one address: an office behind one address has many people.</summary>
    public int WrongTriesPerAddress { get; set; } = 50;

    /// <summary>Wrong passwords for one name, whether there is such an account or not.</summary>
    public int WrongTriesPerName { get; set; } = 5;

    public int TriesMinutes { get; set; } = 15;

    /// <summary>Files that one account sends.</summary>
    public int Uploads { get; set; } = 120;

    public int UploadsMinutes { get; set; } = 10;
}
