namespace LangNghe.Bench;

/// <summary>The run cannot go on; the message says why, for the person at the keyboard.</summary>
public sealed class BenchException : Exception
{
    public BenchException() { }

    public BenchException(string message) : base(message) { }

    public BenchException(string message, Exception inner) : base(message, inner) { }
}
