using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.KeptForms;

/// <summary>Turns what a page answers to a kept form into that form, with a sentence on where it comes from and which files must be chosen again.</summary>
internal sealed class ShownAgain : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var done = await next();
        if (context.HttpContext.Items[typeof(FormKeeper.Opened)] is not FormKeeper.Opened opened || context.HandlerInstance is not PageModel page)
        {
            return;
        }

        if (done.Exception is HeldBackException)
        {
            done.ExceptionHandled = true;
            done.Result = page.Page();
        }

        ForgetTheHolding(page.ModelState);
        if (done.Result is PageResult shown)
        {
            shown.StatusCode = page.ModelState.ErrorCount > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
            (page.TempData["Notice"], page.TempData["NoticeWarns"]) = (Words(opened), true);
        }
    }

    private static void ForgetTheHolding(ModelStateDictionary state)
    {
        foreach (var key in state.Where(e => e.Value?.Errors is [{ ErrorMessage: Saving.HeldBack }]).Select(e => e.Key).ToList())
        {
            state.Remove(key);
        }
    }

    private static string Words(FormKeeper.Opened opened)
    {
        var words = $"Biểu mẫu bạn gửi lúc {Vi.Instant(opened.Form.KeptAt)} chưa được ghi, vì phiên làm việc đã hết hoặc phải xác nhận lại. Những gì bạn đã gõ còn nguyên dưới đây: xem lại rồi gửi lần nữa.";
        return opened.Content.Files.Count == 0 ? words : $"{words} Tệp không giữ được, hãy chọn lại: {string.Join(", ", opened.Content.Files)}.";
    }
}
