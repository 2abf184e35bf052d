using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Foundation.Jobs;

/// <summary>A kind of work that takes longer than a page may wait. Declared with <c>AddJob&lt;TWork&gt;</c>.</summary>
/// <param name="Code">Stable, as "intake.import".</param>
/// <param name="Label">As the list of jobs shows it, in Vietnamese.</param>
/// <param name="Work">An <see cref="IWork"/>, made anew in a scope of its own for every run.</param>
/// <param name="Permission">Who may order such a job; asked again when it runs. The program itself, by a schedule, needs none.</param>
public sealed record JobKind(string Code, string Label, Type Work, string Permission)
{
    /// <summary>Puts right what waits for a job of this kind that will not run again.</summary>
    internal Task Ended(IServiceProvider services, string? input, CancellationToken stop) =>
        typeof(IWorkWithEnd).IsAssignableFrom(Work) ? ((IWorkWithEnd)services.GetRequiredService(Work)).Ended(input, stop) : Task.CompletedTask;
}
