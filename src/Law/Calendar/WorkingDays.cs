using LangNghe.Foundation.Data;
using LangNghe.Law.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Law.Calendar;

/// <summary>Gives the present <see cref="WorkingCalendar"/>.</summary>
public sealed class WorkingDays(IDbContextFactory<AppDb> contexts, LawBooks laws, TimeProvider clock) : Snapshot<WorkingCalendar>(contexts, clock)
{
    protected override async Task<WorkingCalendar> Read(AppDb db, CancellationToken stop) =>
        new(await db.HolidaySchedules.AsNoTracking().ToListAsync(stop), new HolidayRules(await laws.Current(stop)));
}
