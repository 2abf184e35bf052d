namespace LangNghe.Foundation.Jobs;

/// <summary>Where a schedule comes from: the code that declares it, or the configuration it reads.</summary>
internal sealed record ScheduleSource(Func<IServiceProvider, Schedule?> Of);
