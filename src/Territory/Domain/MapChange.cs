namespace LangNghe.Territory.Domain;

/// <summary>All that changed on one day: units that went on under another name, type or parent, and units that went into others.</summary>
public sealed record MapChange(DateOnly Day, IReadOnlyList<(UnitPeriod Was, UnitPeriod Is)> Renamed, IReadOnlyList<Succession> Successions, IReadOnlyList<Guid> Documents)
{
    /// <summary>The changes after one day up to and with another.</summary>
    public static IReadOnlyList<MapChange> Between(UnitBook book, DateOnly earlier, DateOnly later) =>
        [.. book.ChangeDays.Where(d => earlier < d && d <= later).Select(d => On(book, d))];

    private static MapChange On(UnitBook book, DateOnly day)
    {
        var renamed = book.UnitsOn(day).Where(p => p.From == day).Select(p => (Was: book.On(p.UnitId, day.AddDays(-1)), Is: p)).Where(p => p.Was is not null).Select(p => (p.Was!, p.Is)).ToList();
        var steps = book.Successions.Where(s => s.Day == day).ToList();
        var documents = book.UnitsOn(day).Where(p => p.From == day).Select(p => p.DocumentId).Concat(steps.Select(s => s.DocumentId)).OfType<Guid>().Distinct();
        return new MapChange(day, renamed, steps, [.. documents]);
    }
}
