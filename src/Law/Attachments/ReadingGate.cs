using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;

namespace LangNghe.Law.Attachments;

/// <summary>A place that Law offers to the rooms above: which of their things somebody may read. With a thing go its files and the papers it cites.</summary>
/// <param name="Prefix">Of the subject, as "village".</param>
/// <param name="MayRead">Whether the actor may read the thing of that id.</param>
/// <param name="Cited">The papers cited by what the actor may read there; asked only for who does not see the whole area.</param>
public sealed record ReadingGate(
    string Prefix,
    Func<AppDb, Actor, Guid, CancellationToken, Task<bool>> MayRead,
    Func<AppDb, Actor, CancellationToken, Task<IReadOnlyCollection<Guid>>> Cited);
