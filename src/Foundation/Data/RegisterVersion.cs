namespace LangNghe.Foundation.Data;

/// <summary>
/// The one row that every act counts up as the last thing before its commit. The newest act would not do: of two that are written at
/// once, the one that began later may be seen first.
/// </summary>
internal sealed class RegisterVersion
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public long Number { get; init; }

    /// <summary>The number of the last act that may have changed what is said of a day before the one on which it was written.</summary>
    public long Past { get; init; }
}
