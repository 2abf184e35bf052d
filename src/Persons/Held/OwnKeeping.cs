namespace LangNghe.Persons.Held;

/// <summary>A place that Persons offers to the rooms above: a data set that the program deletes by itself when its time is over, for the page that tells how long data is kept.</summary>
/// <param name="DataSet">A code of the table of data sets.</param>
/// <param name="Now">How it stands.</param>
public sealed record OwnKeeping(string DataSet, Func<IServiceProvider, CancellationToken, Task<KeepingNow>> Now);
