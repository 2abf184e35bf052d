using LangNghe.Foundation.Data;

namespace LangNghe.Foundation.Running;

/// <summary>A number of the register that those who run the program watch. It is read when metrics are asked for, so it must be quick, and it names nobody.</summary>
/// <param name="Name">As OpenTelemetry writes it, "langnghe.jobs.waiting".</param>
/// <param name="Words">What it counts, in English, with its unit.</param>
public sealed record Gauge(string Name, string Words, Func<AppDb, CancellationToken, Task<long>> Read);
