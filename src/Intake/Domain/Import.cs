namespace LangNghe.Intake.Domain;

/// <summary>
/// A file that somebody handed in, and how far its way into the register is. It is no fact, as a job is none: what it writes are acts, each
/// with <see cref="Subject"/> among the things it is about.
/// </summary>
public sealed class Import
{
    /// <summary>So long it can be undone.</summary>
    public static readonly TimeSpan Undoable = TimeSpan.FromHours(24);

    public const string SubjectPrefix = "import:";

    private Import() { }

    public Import(string kind, Guid? actorId, string actorName, string fileName, string sha256, DateTime at) =>
        (Kind, ActorId, ActorName, FileName, Sha256, At) = (kind, actorId, actorName, fileName, sha256, at);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public string Kind { get; private set; } = "";

    public Guid? ActorId { get; private set; }

    public string ActorName { get; private set; } = "";

    public string FileName { get; private set; } = "";

    /// <summary>Under which the content is kept; empty when it is kept no longer.</summary>
    public string Sha256 { get; private set; } = "";

    public DateTime At { get; private set; }

    public ImportState State { get; private set; }

    /// <summary>What there is to choose from, one a line; null when there is one sheet.</summary>
    public string? SheetsOffered { get; private set; }

    public string? Sheet { get; private set; }

    /// <summary>Found in the file.</summary>
    public OldEncoding? Encoding { get; private set; }

    /// <summary>The person's answer; null while it was not asked.</summary>
    public bool? Converts { get; private set; }

    public ImportCounts Counts { get; private set; } = new();

    /// <summary>Of all that would be written. What is accepted is what was shown, or nothing.</summary>
    public string? Fingerprint { get; private set; }

    /// <summary>Of the last check.</summary>
    public int Round { get; private set; }

    /// <summary>What the reading noticed, or why the file cannot be read.</summary>
    public string? Words { get; private set; }

    /// <summary>The rows with problems are left out, the others written.</summary>
    public bool SkipsWrong { get; private set; }

    public string? Reason { get; private set; }

    public Guid? DocumentId { get; private set; }

    public string? DocumentText { get; private set; }

    public DateTime? AcceptedAt { get; private set; }

    public DateTime? UndoneAt { get; private set; }

    public string? UndoReason { get; private set; }

    /// <summary>Counts the changes, so that a stale form is noticed.</summary>
    public int Version { get; private set; }

    public string Subject => SubjectOf(Id);

    public string Url => $"/nhap-so-lieu/{Id}";

    public bool HasFile => Sha256.Length > 0;

    public bool IsAtWork => State is ImportState.Checking or ImportState.Accepting or ImportState.Undoing;

    public bool MayAccept => State == ImportState.Checked && Counts.Writes > 0 && Counts.Unsure == 0;

    public static string SubjectOf(Guid id) => $"{SubjectPrefix}{id}";

    public bool MayUndo(DateTime now) => State == ImportState.Accepted && now <= AcceptedAt + Undoable;

    public void CheckAgain()
    {
        (State, Words) = (ImportState.Checking, null);
        Version++;
    }

    public void Answer(string? sheet, bool? converts)
    {
        (Sheet, Converts) = (sheet ?? Sheet, converts ?? Converts);
        CheckAgain();
    }

    public void IsUnreadable(string why)
    {
        (State, Words) = (ImportState.Unreadable, why);
        Version++;
    }

    public void Asks(IReadOnlyList<string>? sheets, OldEncoding? encoding)
    {
        (State, SheetsOffered, Encoding) = (ImportState.Asks, sheets is null ? null : string.Join('\n', sheets), encoding);
        Version++;
    }

    public void IsChecked(ImportCounts counts, string fingerprint, string? words)
    {
        (State, Counts, Fingerprint, Words) = (ImportState.Checked, counts, fingerprint, words);
        Round++;
        Version++;
    }

    public void Accept(bool skipsWrong, string? reason, Guid? documentId, string? documentText)
    {
        (State, SkipsWrong, Reason, DocumentId, DocumentText) = (ImportState.Accepting, skipsWrong, reason, documentId, documentText);
        Version++;
    }

    public void IsAccepted(DateTime at)
    {
        (State, AcceptedAt) = (ImportState.Accepted, at);
        Version++;
    }

    public void Undo(string reason)
    {
        (State, UndoReason) = (ImportState.Undoing, reason);
        Version++;
    }

    /// <summary>Another account decides on it from now on. Who brought the file stays told.</summary>
    public void HandOver(Guid to) => ActorId = to;

    /// <summary>Its work ended without having been done: it is as before the order, so that it can be ordered again.</summary>
    public void IsLeft()
    {
        switch (State)
        {
            case ImportState.Checking when Fingerprint is not null:
                State = ImportState.Checked;
                Version++;
                break;
            case ImportState.Checking:
                IsUnreadable("Việc kiểm tra tệp đã dừng giữa chừng. Hãy nạp lại tệp.");
                break;
            case ImportState.Accepting:
                State = ImportState.Checked;
                Version++;
                break;
            case ImportState.Undoing:
                (State, UndoReason) = (ImportState.Accepted, null);
                Version++;
                break;
        }
    }

    /// <summary>What was written stays; what was not can no longer be.</summary>
    public void ForgetFile()
    {
        Sha256 = "";
        if (State is ImportState.Asks or ImportState.Checked)
        {
            IsUnreadable("Tệp đã được xóa khi chưa ghi vào sổ. Nếu còn cần, hãy nạp lại.");
            return;
        }

        Version++;
    }

    public void IsUndone(DateTime at, string words)
    {
        (State, UndoneAt, Words) = (ImportState.Undone, at, words);
        Round++;
        Version++;
    }
}
