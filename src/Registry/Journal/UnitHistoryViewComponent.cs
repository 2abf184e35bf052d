using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Territory.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Journal;

/// <summary>The acts about an administrative unit, on its page.</summary>
public sealed class UnitHistoryViewComponent(AppDb db, ActReading reading, AsOfQuery asOf) : ViewComponent
{
    private const int ActsShown = 50;
    private const int ChangesShown = 30;

    public async Task<IViewComponentResult> InvokeAsync(Guid unitId)
    {
        var (subject, stop) = (Unit.SubjectOf(unitId), HttpContext.RequestAborted);
        var acts = await db.ActsAbout(subject).AsNoTracking().Where(a => a.At <= asOf.Now.KnownAt).OrderByDescending(a => a.Id).Take(ActsShown).ToListAsync(stop);
        return View("/Journal/_History.cshtml", await reading.Read(acts, subject, ChangesShown, stop));
    }
}
