using LangNghe.Foundation.Running;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Foundation.Sheets;

/// <summary>A sheet on its way out; from a register of sample data it says so in its first row and in its name.</summary>
internal sealed class SheetAnswer(Sheet sheet, string name, bool isCsv) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (sample, stop) = (httpContext.RequestServices.GetRequiredService<SampleData>(), httpContext.RequestAborted);
        var (told, file) = (await sample.Marked(sheet, stop), await sample.Is(stop) ? SampleData.Prefix + name : name);
        await (isCsv
            ? Results.File(SheetCsv.Write(told), "text/csv; charset=utf-8", file + ".csv")
            : Results.File(SheetXlsx.Write(told), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file + ".xlsx")).ExecuteAsync(httpContext);
    }
}
