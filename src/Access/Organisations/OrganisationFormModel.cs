using LangNghe.Access.Domain;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Web;
using LangNghe.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Access.Organisations;

/// <summary>What the forms on organisations have in common: what is written, why, and against which version.</summary>
/// <typeparam name="T">What is written.</typeparam>
public abstract class OrganisationFormModel<T>(OrganisationForms forms) : PageModel where T : new()
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public T What { get; set; } = new();

    [BindProperty]
    public DecisionFacts Why { get; set; } = new();

    /// <summary>Of the organisation when the form was opened.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>As it stands now; null on the form for a new one.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>The period that the form is about.</summary>
    public OrganisationPeriod? Period { get; private set; }

    public IReadOnlyList<Choice> Papers { get; private set; } = [];

    public IReadOnlyList<Choice> Units { get; private set; } = [];

    protected OrganisationForms Forms => forms;

    protected abstract string Done { get; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (!await Prepare(stop))
        {
            return NotFound();
        }

        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (!await Prepare(stop))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await Run(stop);
        if (outcome.Ok)
        {
            return this.GoTo($"/quan-tri/co-quan/{outcome.Value}", Done);
        }

        // The next try is against what stands now, which the page shows beside the form.
        ModelState.Remove(nameof(Version));
        return this.ShowAgain(outcome.Problems);
    }

    protected abstract Task<Outcome<Guid>> Run(CancellationToken stop);

    /// <summary>What the form shows when it is opened.</summary>
    protected abstract void Fill();

    /// <summary>False when there is no such thing.</summary>
    protected virtual async Task<bool> Prepare(CancellationToken stop)
    {
        (Papers, Units) = (await forms.Papers(stop), await forms.Units(stop));
        return true;
    }

    protected async Task<bool> Load(Guid? periodId, CancellationToken stop)
    {
        if (await forms.Find(Id, periodId, stop) is not { } found)
        {
            return false;
        }

        (Organisation, Period) = found;
        return true;
    }
}
