using LangNghe.Registry.Journal;

namespace LangNghe.Registry.Records;

/// <summary>What came between the opening of a form and its post.</summary>
/// <param name="Act">What was done to the record meanwhile.</param>
/// <param name="RowId">The latest word on the record; null when it was taken back.</param>
public sealed record RecordNews(ReadableAct Act, Guid? RowId);
