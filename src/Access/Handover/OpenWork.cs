namespace LangNghe.Access.Handover;

/// <summary>A place for every room that keeps work in somebody's name: what is open when that person leaves, and how another takes it.</summary>
/// <param name="Label">As a heading, as "Đề nghị đã gửi".</param>
/// <param name="Open">What is open in the name of the account.</param>
/// <param name="Take">Puts the receiver in the leaver's place. The caller saves it, in the transaction and the act of the ending.</param>
public sealed record OpenWork(
    string Label,
    Func<IServiceProvider, Guid, CancellationToken, Task<IReadOnlyList<OpenWorkLine>>> Open,
    Func<IServiceProvider, Guid, Receiver, CancellationToken, Task> Take)
{
    /// <summary>Whether this receiver could do the work; null when so, else the sentence for the form. Asked when something is open.</summary>
    public Func<IServiceProvider, Guid, Receiver, CancellationToken, Task<string?>>? WhyNot { get; init; }
}
