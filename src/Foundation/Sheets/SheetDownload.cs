using Microsoft.AspNetCore.Http;

namespace LangNghe.Foundation.Sheets;

/// <summary>A sheet as the answer to a request.</summary>
public static class SheetDownload
{
    /// <param name="name">Of the file, without its ending.</param>
    public static IResult Csv(Sheet sheet, string name) => Results.File(SheetCsv.Write(sheet), "text/csv; charset=utf-8", name + ".csv");

    public static IResult Xlsx(Sheet sheet, string name) =>
        Results.File(SheetXlsx.Write(sheet), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx");
}
