using LangNghe.Foundation.Data;

namespace LangNghe.Persons.Held;

/// <summary>A place that Persons offers to the rooms above: what one of their data sets holds about a person, and how it is erased.</summary>
/// <param name="DataSet">A code of the table of data sets.</param>
/// <param name="Rows">All that is held, of any time, for the person's page and the paper that answers a request to see.</param>
/// <param name="Erase">Clears the personal values of every row about the person, those withdrawn too; the caller saves.</param>
/// <param name="HeldSince">The people of whom it holds something that was in use on the day or later. Null for a set that cannot say: it keeps everybody of whom it holds anything.</param>
/// <param name="Keys">Of these people, the keys beside their own under which its values stand in acts; null for none.</param>
/// <param name="Subjects">Its things that exist for the person's sake alone, as a request: what was done with them was done with the person's data. Null for none.</param>
public sealed record PersonalData(
    string DataSet,
    Func<AppDb, Guid, CancellationToken, Task<IReadOnlyList<HeldRow>>> Rows,
    Func<AppDb, Guid, CancellationToken, Task> Erase,
    Func<AppDb, DateOnly, IQueryable<Guid>>? HeldSince = null,
    Func<AppDb, IQueryable<Guid>, IQueryable<Guid>>? Keys = null,
    Func<AppDb, Guid, CancellationToken, Task<IReadOnlyList<string>>>? Subjects = null);
