namespace LangNghe.Intake.Reading;

/// <summary>The file cannot be read as a table; the message says why, in Vietnamese, for who handed it in.</summary>
public sealed class UnreadableFileException : Exception
{
    public UnreadableFileException() { }

    public UnreadableFileException(string message) : base(message) { }

    public UnreadableFileException(string message, Exception inner) : base(message, inner) { }
}
