using System.Globalization;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Web;
using LangNghe.Law.Documents;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Proposals;
using LangNghe.Ui.Frame;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Registry.Records;

/// <summary>A form about one record of a village: shown, refused with everything typed kept, or done and back to the village.</summary>
public abstract class RecordPageModel<TFacts>(RecordBook book) : PageModel where TFacts : class, new()
{
    private const string TakenBack = "Đã rút mục ghi nhầm. Lịch sử của làng nghề vẫn giữ việc này.";

    private Func<Task<RecordNews?>>? _newer;

    [BindProperty]
    public TFacts Facts { get; set; } = new();

    public RecordHeading Village { get; private set; } = null!;

    public string? WhyNot => book.WhyNot;

    /// <summary>Where the form leads, done or left.</summary>
    public virtual string Back => Village.Url;

    protected int Number => int.Parse(RouteData.Values["number"]!.ToString()!, CultureInfo.InvariantCulture);

    /// <summary>What the village page says once it is done.</summary>
    protected abstract string Done { get; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Open(stop))
        {
            return NotFound();
        }

        if (WhyNot is { } closed)
        {
            ModelState.Clear();
            return this.ShowAgain(Problems.Of("", closed));
        }

        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var handed = await Send(stop);
        var problems = handed.Problems;
        if (problems.Any(p => p.Sentence == Saving.Stale) && _newer is not null)
        {
            Tell(await _newer());
        }

        return problems.Any ? this.ShowAgain(problems, nameof(Facts)) : this.GoTo(handed.Url ?? Back, handed.Notice ?? (Facts is RecordFacts { NeverWas: true } ? TakenBack : Done));
    }

    protected abstract Task<Handed> Send(CancellationToken stop);

    /// <summary>What of the form the actor's word does not settle.</summary>
    protected virtual Task<IReadOnlyList<Waits>> Foretell(CancellationToken stop) => Task.FromResult<IReadOnlyList<Waits>>([]);

    /// <summary>What else the form needs; false when the record is not there.</summary>
    protected virtual Task<bool> Prepare(CancellationToken stop) => Task.FromResult(true);

    /// <summary>What stands in the fields before anything is typed.</summary>
    protected virtual void Fill() { }

    /// <summary>The record of the form. One that somebody withdrew meanwhile is still shown to a post, which is then told so.</summary>
    protected async Task<T?> Row<T>(Guid id, CancellationToken stop) where T : VillageRecord
    {
        _newer = () => book.Newer<T>(Village.VillageId, id, stop);
        return await book.Seen<T>(Village.VillageId, id, stop) is { } row && (!row.IsWithdrawn || HttpMethods.IsPost(Request.Method)) ? row : null;
    }

    /// <summary>The record that the form corrects.</summary>
    protected async Task<T?> Wrong<T>(Guid id, CancellationToken stop) where T : VillageRecord
    {
        var row = await Row<T>(id, stop);
        ViewData["Wrong"] = row;
        return row;
    }

    /// <summary>Shows what came between; the next post is about the row that is now the latest word.</summary>
    private void Tell(RecordNews? news)
    {
        ViewData["Newer"] = news;
        if (news?.RowId is { } id)
        {
            ViewData["PostTo"] = Request.Path.Value!.Replace(RouteData.Values["id"]!.ToString()!, id.ToString(), StringComparison.OrdinalIgnoreCase);
        }
    }

    private async Task<bool> Open(CancellationToken stop)
    {
        if (await book.Heading(Number, stop) is not { } village)
        {
            return false;
        }

        Village = village;
        this.CloseWhen(WhyNot);
        ViewData["Place"] = "/lang-nghe";
        ViewData["Crumbs"] = (Crumb[])[new("Sổ bộ", "/lang-nghe"), new(village.Name, village.Url)];
        ViewData["Waits"] = await Foretell(stop);
        ViewData["Papers"] = await Papers.Offered(book.Documents, stop);
        return await Prepare(stop);
    }
}
