using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Law.Calendar;

/// <summary>The holidays of a year, and a term counted over them.</summary>
[Needs(LawPermissions.ReadCalendar)]
public sealed class HolidaysModel(AppDb db, Actor actor, WorkingDays days, TimeProvider clock) : PageModel
{
    private const int MostDays = 400;

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu-ngay")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "so-ngay")]
    public int? Count { get; set; }

    public CalendarYear Year { get; private set; } = null!;

    public IReadOnlyList<int> OfficialYears { get; private set; } = [];

    public Document? Paper { get; private set; }

    public Deadline? Counted { get; private set; }

    public bool MayWrite => actor.May(LawPermissions.WriteCalendar);

    public async Task OnGet(CancellationToken stop)
    {
        var calendar = await days.Current(stop);
        // Terms reach into the next year, which must be known as well.
        Year = calendar.Year(Math.Clamp(Asked ?? clock.Today().Year, WorkingCalendar.FirstYear, WorkingCalendar.LastYear));
        OfficialYears = [.. calendar.OfficialYears];
        Paper = Year.Official?.DocumentId is { } paper ? await db.Documents.AsNoTracking().SingleOrDefaultAsync(d => d.Id == paper, stop) : null;
        if (From is { Year: >= WorkingCalendar.FirstYear and < WorkingCalendar.LastYear - 2 } from && Count is >= 0 and <= MostDays and var n)
        {
            Counted = calendar.AfterWorkingDays(from, n);
        }
        else if ((From is not null || Count is not null) && ModelState.IsValid)
        {
            ModelState.AddModelError("tu-ngay", $"Nhập ngày bắt đầu và số ngày làm việc từ 0 đến {MostDays}.");
        }
    }
}
