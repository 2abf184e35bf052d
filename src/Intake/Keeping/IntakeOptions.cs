namespace LangNghe.Intake.Keeping;

public sealed class IntakeOptions
{
    public const string Section = "Intake";

    private const int DefaultDays = 365;

    /// <summary>So many days after it was handed in, the file of an import is deleted; null when nobody has set it.</summary>
    public int? KeepFilesDays { get; set; }

    public int Days => KeepFilesDays ?? DefaultDays;

    public bool AreSound => Days is >= 1 and <= 3650;
}
