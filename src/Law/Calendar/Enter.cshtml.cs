using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Law.Attachments;
using LangNghe.Law.Domain;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Law.Calendar;

[Needs(LawPermissions.WriteCalendar)]
public sealed class EnterModel(WorkingDays days, EnterSchedule enter, ReadableDocuments documents) : PageModel
{
    [FromRoute]
    public int Year { get; set; }

    [BindProperty]
    public HolidayFacts Facts { get; set; } = new();

    public IReadOnlyList<Choice> Papers { get; private set; } = [];

    public bool HasOfficial { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Prepare(stop) is not { } year)
        {
            return NotFound();
        }

        Facts = new HolidayFacts
        {
            DaysOff = CalendarLines.Write(year.Days.Where(d => !d.IsWork)),
            DaysWorked = CalendarLines.Write(year.Days.Where(d => d.IsWork)),
            DocumentId = year.Official?.DocumentId,
            Edition = year.Official?.Edition ?? 0,
        };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Prepare(stop) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await enter.Run(Year, Facts, stop);
        return outcome.Ok ? this.GoTo($"/quan-tri/ngay-nghi?nam={Year}", $"Đã nhập lịch nghỉ chính thức năm {Year}.") : this.ShowAgain(outcome.Problems, nameof(Facts));
    }

    private async Task<CalendarYear?> Prepare(CancellationToken stop)
    {
        if (Year is < WorkingCalendar.FirstYear or > WorkingCalendar.LastYear)
        {
            return null;
        }

        Papers = await Documents.Papers.Offered(documents, stop);
        var year = (await days.Current(stop)).Year(Year);
        HasOfficial = year.Official is not null;
        return year;
    }
}
