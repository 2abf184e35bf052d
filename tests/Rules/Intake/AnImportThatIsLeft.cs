using LangNghe.Intake.Domain;

namespace LangNghe.Tests.Rules.Intake;

/// <summary>Its work ended without having been done.</summary>
public sealed class AnImportThatIsLeft
{
    private static readonly DateTime _at = new(2026, 3, 2, 2, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Before_its_first_check_it_is_handed_in_anew()
    {
        var import = Handed();
        import.IsLeft();
        Assert.Equal(ImportState.Unreadable, import.State);
        Assert.Contains("Hãy nạp lại tệp", import.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Checked_once_it_is_as_that_check_left_it()
    {
        var import = Checked();
        import.CheckAgain();
        import.IsLeft();
        Assert.Equal((ImportState.Checked, "abc"), (import.State, import.Fingerprint));
        import.Accept(false, "lý do", null, null);
        import.IsLeft();
        Assert.True(import.MayAccept);
    }

    [Fact]
    public void Written_it_can_be_undone_as_before()
    {
        var import = Checked();
        import.Accept(false, "lý do", null, null);
        import.IsAccepted(_at);
        import.Undo("nhầm");
        var version = import.Version;
        import.IsLeft();
        Assert.Equal((ImportState.Accepted, null, version + 1), (import.State, import.UndoReason, import.Version));
        Assert.True(import.MayUndo(_at.AddHours(23)));
        import.IsLeft();
        Assert.Equal(version + 1, import.Version);
    }

    private static Import Handed() => new("lang-nghe", null, "Cán bộ", "tệp.xlsx", new string('0', 64), _at);

    private static Import Checked()
    {
        var import = Handed();
        import.IsChecked(new ImportCounts { New = 1 }, "abc", null);
        return import;
    }
}
