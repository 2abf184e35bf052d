using Microsoft.AspNetCore.Http;

namespace LangNghe.Foundation.Sheets;

/// <summary>A sheet as the answer to a request.</summary>
public static class SheetDownload
{
    /// <param name="name">Of the file, without its ending.</param>
    public static IResult Csv(Sheet sheet, string name) => new SheetAnswer(sheet, name, isCsv: true);

    public static IResult Xlsx(Sheet sheet, string name) => new SheetAnswer(sheet, name, isCsv: false);

    /// <param name="format">"xlsx" or "csv"; there is no other.</param>
    public static IResult Of(string format, Sheet sheet, string name) => format switch
    {
        "xlsx" => Xlsx(sheet, name),
        "csv" => Csv(sheet, name),
        _ => Results.NotFound(),
    };
}
