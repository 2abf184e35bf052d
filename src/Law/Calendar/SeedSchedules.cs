using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Law.Calendar;

/// <summary>Enters the years of <c>data/calendar</c> of which the register holds nothing yet.</summary>
public sealed class SeedSchedules(AppDb db, CurrentAct act, WorkingDays days, TimeProvider clock)
{
    public async Task Run(CancellationToken stop)
    {
        var known = await db.HolidaySchedules.Select(s => s.Year).Distinct().ToListAsync(stop);
        var missing = CalendarFiles.Read(clock.UtcNow()).Where(s => !known.Contains(s.Year)).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        db.AddRange(missing);
        act.Begin(LawActs.SeedSchedules, new ActReason("Lịch nghỉ đi kèm chương trình"));
        await db.SaveChangesAsync(stop);
        days.Forget();
    }
}
