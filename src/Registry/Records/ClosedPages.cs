using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Records;

public static class ClosedPages
{
    /// <summary>The page is shown without its form, with the reason and the way back to the register of today.</summary>
    public static void CloseWhen(this PageModel page, string? whyNot)
    {
        if (whyNot is not null)
        {
            (page.ViewData["Layout"], page.ViewData["Closed"]) = ("/Records/_Closed.cshtml", whyNot);
        }
    }
}
