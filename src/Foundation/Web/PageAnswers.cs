using LangNghe.Foundation.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Foundation.Web;

public static class PageAnswers
{
    extension(PageModel page)
    {
        /// <summary>The form again, with everything typed and each problem at its field; 422. Of what could not even be read, only that is said.</summary>
        public IActionResult ShowAgain(Problems problems, string prefix = "")
        {
            var unread = page.ModelState.Where(e => e.Value?.Errors.Count > 0).Select(e => e.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var problem in problems)
            {
                var key = prefix.Length == 0 || problem.Field.Length == 0 ? problem.Field : $"{prefix}.{problem.Field}";
                if (!unread.Contains(key))
                {
                    page.ModelState.AddModelError(key, problem.Sentence);
                }
            }

            return page.ShowAgain();
        }

        public IActionResult ShowAgain()
        {
            var again = page.Page();
            again.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return again;
        }

        public IActionResult GoTo(string url, string? notice = null)
        {
            if (notice is not null)
            {
                page.TempData["Notice"] = notice;
            }

            return page.LocalRedirect(url);
        }
    }
}
