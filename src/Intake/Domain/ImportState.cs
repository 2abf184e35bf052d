namespace LangNghe.Intake.Domain;

public enum ImportState
{
    /// <summary>A job reads and checks it.</summary>
    Checking,

    /// <summary>Something has to be chosen before it can be checked: the sheet, or whether an old encoding is converted.</summary>
    Asks,

    /// <summary>It cannot be read; the words say why.</summary>
    Unreadable,

    /// <summary>It was checked, and waits for a person to accept it.</summary>
    Checked,
    Accepting,
    Accepted,
    Undoing,
    Undone,
}
