namespace LangNghe.Foundation.Time;

/// <summary>How rows in time are asked for, closed and written again.</summary>
public static class DatedRows
{
    /// <summary>Rows that were known at <c>asOf.KnownAt</c> and hold on <c>asOf.Day</c>.</summary>
    public static IQueryable<T> InForce<T>(this IQueryable<T> rows, AsOf asOf) where T : Dated =>
        rows.Known(asOf).Where(r => r.From <= asOf.Day && (r.Until == null || r.Until >= asOf.Day));

    /// <summary>Rows that were known at <c>asOf.KnownAt</c>, whenever they hold.</summary>
    public static IQueryable<T> Known<T>(this IQueryable<T> rows, AsOf asOf) where T : Dated =>
        asOf.IsAllThatIsKnown
            ? rows.Where(r => r.WithdrawnAt == null)
            : rows.Where(r => r.RecordedAt <= asOf.KnownAt && (r.WithdrawnAt == null || r.WithdrawnAt > asOf.KnownAt));

    public static T With<T>(this T row, Span span, Source? source = null) where T : Dated
    {
        row.SetSpan(span);
        row.SetSource(source ?? new Source());
        return row;
    }

    /// <summary>The same fact, written again with another last day. The caller withdraws the old row.</summary>
    public static T EndingOn<T>(this T row, DateOnly until, Known known = Time.Known.Day) where T : Dated
    {
        var copy = (T)row.Again();
        copy.SetSpan(new Span(row.From, row.FromKnown, until, known, row.ConfirmedOn));
        return copy;
    }

    /// <summary>The same fact under a new id, for the caller to fill with what is right.</summary>
    public static T WrittenAgain<T>(this T row) where T : Dated => (T)row.Again();

    /// <summary>*Thay đổi từ ngày*: withdraws the row that holds on the day and gives the rows that take its place.</summary>
    public static IReadOnlyList<T> ChangedFrom<T>(this T old, DateOnly day, T next, Source source) where T : Dated
    {
        if (!old.HoldsOn(day))
        {
            throw new ArgumentException("The row does not hold on the day of the change.", nameof(day));
        }

        next.With(new Span(day, Until: old.Until, UntilKnown: old.UntilKnown), source);
        old.Withdraw();
        return old.From < day ? [old.EndingOn(day.AddDays(-1)), next] : [next.InPlaceOf(old)];
    }

    /// <summary>*Đính chính*: withdraws the wrong row; the right one holds on the same days.</summary>
    public static T CorrectedTo<T>(this T old, T right, Source source) where T : Dated
    {
        right.With(new Span(old.From, old.FromKnown, old.Until, old.UntilKnown, old.ConfirmedOn), source);
        old.Withdraw();
        return right.InPlaceOf(old);
    }

    /// <summary>The files of the old row go on under this one.</summary>
    public static T InPlaceOf<T>(this T row, Dated? old) where T : Dated
    {
        if (old is not null)
        {
            row.TakeFilesOf(old);
        }

        return row;
    }
}
