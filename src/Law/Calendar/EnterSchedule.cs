using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law.Attachments;
using LangNghe.Law.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Law.Calendar;

/// <summary>Enters the official schedule of holidays of a year with the paper that announces it.</summary>
public sealed class EnterSchedule(AppDb db, ReadableDocuments readable, WorkingDays days, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<HolidaySchedule>> Run(int year, HolidayFacts facts, CancellationToken stop)
    {
        var entered = HolidaySchedule.Enter(year, facts, (await days.Current(stop)).Rules, clock.UtcNow());
        if (!entered.Ok)
        {
            return entered;
        }

        if (await (await readable.All(stop)).AsNoTracking().SingleOrDefaultAsync(d => d.Id == facts.DocumentId, stop) is not { } paper)
        {
            return Problems.Of(nameof(facts.DocumentId), "Chọn một văn bản trong danh sách.");
        }

        if (await db.HolidaySchedules.Where(s => s.Year == year).MaxAsync(s => (int?)s.Edition, stop) is { } standing && standing != facts.Edition)
        {
            return Problems.Of("", Saving.Stale);
        }

        db.Add(entered.Value);
        act.Begin(LawActs.EnterSchedule, new ActReason(entered.Value.Note, paper.Id, paper.Cited));
        var saved = await db.Save("", Saving.Stale, stop);
        days.Forget();
        return saved.Any ? saved : entered;
    }
}
