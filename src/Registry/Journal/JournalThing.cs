using LangNghe.Foundation.Data;

namespace LangNghe.Registry.Journal;

/// <summary>A place that the journal offers to the rooms: a kind of thing it can be asked about.</summary>
/// <param name="Prefix">Of its subjects, as "village".</param>
/// <param name="Label">In Vietnamese, as "Làng nghề".</param>
/// <param name="Find">The things that a person means by a number or a name, at most <see cref="Most"/>.</param>
public sealed record JournalThing(string Prefix, string Label, Func<IServiceProvider, AppDb, string, CancellationToken, Task<IReadOnlyList<FoundThing>>> Find)
{
    public const int Most = 10;
}
