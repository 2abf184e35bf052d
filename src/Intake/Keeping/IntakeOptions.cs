namespace LangNghe.Intake.Keeping;

public sealed class IntakeOptions
{
    public const string Section = "Intake";

    /// <summary>So many days after it was handed in, the file of an import is deleted.</summary>
    public int KeepFilesDays { get; set; } = 365;

    public bool AreSound => KeepFilesDays is >= 1 and <= 3650;
}
