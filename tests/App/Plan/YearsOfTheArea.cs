using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Registry;
using LangNghe.Registry.Domain;
using LangNghe.Tests.App.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Tests.App.Plan;

internal static class YearsOfTheArea
{
    /// <summary>What the area reported for a year, straight into the register.</summary>
    /// <param name="value">Stored units.</param>
    public static Task<int> Reported(this Site site, string measure, int year, long value) => site.Do<IServiceProvider, int>(services =>
    {
        services.GetRequiredService<CurrentAct>().Begin(RegistryActs.EnterFigure, new ActReason($"Báo cáo năm {year}"));
        var db = services.GetRequiredService<AppDb>();
        db.Add(new YearlyFigure(measure, year, value, null).With(new Span(new DateOnly(year, 12, 31), Known.Year), new Source(null, $"Báo cáo năm {year} của Sở", Sureness.Stated)));
        return db.SaveChangesAsync();
    });
}
