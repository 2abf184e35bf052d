namespace LangNghe.Foundation.Jobs;

/// <summary>One run of a job, as its work sees it.</summary>
/// <param name="Input">JSON, as it was given with the order; null when the kind needs none.</param>
/// <param name="Tell">
/// Says how far the work is: done, of how many (null while unknown), and what is being done in Vietnamese. It only takes note, so it may be
/// called for every row and within a transaction; what was said is shown within a second. Throws once the job is to stop.
/// </param>
public sealed record JobRun(Guid Id, string? Input, Func<long, long?, string, Task> Tell);
