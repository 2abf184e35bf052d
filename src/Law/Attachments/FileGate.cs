using LangNghe.Foundation.Data;
using LangNghe.Foundation.Who;

namespace LangNghe.Law.Attachments;

/// <summary>A module's answer to who may read its records, and with them the files attached to them.</summary>
/// <param name="Prefix">Of the subject, as "village".</param>
/// <param name="MayRead">Whether the actor may read the record of that id.</param>
public sealed record FileGate(string Prefix, Func<AppDb, Actor, Guid, CancellationToken, Task<bool>> MayRead);
