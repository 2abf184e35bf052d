using System.Reflection;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Registry.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Villages;

/// <summary>Every address under a village that left the register, of all rooms, answers as the village does: 308 to the kept one, 410 when retired. Who could not see the village gets the 404 of what never was.</summary>
internal sealed class EndedVillages(AppDb db, Actor actor, AsOfQuery asOf) : IAsyncPageFilter
{
    private const string Village = "lang-nghe/{number:int}";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (done.Result is NotFoundResult && context.ActionDescriptor.AttributeRouteInfo?.Template is { } template && template.StartsWith(Village, StringComparison.Ordinal)
            && int.TryParse(context.RouteData.Values["number"]?.ToString(), out var number)
            && await Find(number, context.HttpContext.RequestAborted) is { } ending)
        {
            done.Result = await Answer(ending, context);
        }
    }

    private async Task<VillageEnding?> Find(int number, CancellationToken stop)
    {
        var ending = await db.VillageEndings.AsNoTracking().Where(e => e.WithdrawnAt == null)
            .Join(db.Villages.Where(v => v.Number == number), e => e.VillageId, v => v.Id, (e, _) => e).FirstOrDefaultAsync(stop);
        return ending is not null && (actor.Units is null || await WasSeen(ending, stop)) ? ending : null;
    }

    /// <summary>The profiles that the ending withdrew are where the village lay until then.</summary>
    private async Task<bool> WasSeen(VillageEnding ending, CancellationToken stop) =>
        (await db.VillageProfiles.AsNoTracking().Where(p => p.VillageId == ending.VillageId && p.WithdrawnBy == ending.RecordedBy).ToListAsync(stop))
            .Exists(p => p.HoldsOn(ending.From) && actor.SeesVillage(p.VillageId, p.Facts.CommuneId));

    private async Task<IActionResult> Answer(VillageEnding ending, PageHandlerExecutingContext context)
    {
        var asked = context.HttpContext.Request;
        if (ending.KeptId is not { } kept || !(HttpMethods.IsGet(asked.Method) || HttpMethods.IsHead(asked.Method)))
        {
            return new StatusCodeResult(StatusCodes.Status410Gone);
        }

        var url = $"/lang-nghe/{await db.Villages.Where(v => v.Id == kept).Select(v => v.Number).SingleAsync(context.HttpContext.RequestAborted)}";
        var tail = context.HandlerInstance.GetType().GetCustomAttribute<NeedsAttribute>()?.Permission == RegistryPermissions.Read ? string.Concat(asked.Path.Value!.Split('/').Skip(3).Select(part => "/" + part)) : "";
        return new RedirectResult(asOf.Link(url + tail), permanent: true, preserveMethod: true);
    }
}
