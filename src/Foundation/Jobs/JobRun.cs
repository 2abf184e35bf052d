namespace LangNghe.Foundation.Jobs;

/// <summary>One run of a job, as its work sees it.</summary>
/// <param name="Input">JSON, as it was given with the order; null when the kind needs none.</param>
/// <param name="Tell">Says how far the work is: done, of how many (null while unknown), and what is being done in Vietnamese.</param>
public sealed record JobRun(Guid Id, string? Input, Func<long, long?, string, Task> Tell);
