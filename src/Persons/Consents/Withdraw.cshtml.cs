using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Web;
using LangNghe.Foundation.Who;
using LangNghe.Persons.Book;
using LangNghe.Persons.Domain;
using Microsoft.AspNetCore.Mvc;

namespace LangNghe.Persons.Consents;

[Needs(PersonsPermissions.Write)]
public sealed class WithdrawModel(AppDb db, PersonDesk desk, WithdrawConsent withdraw, TimeProvider clock) : PersonPageModel(desk)
{
    [FromRoute]
    public Guid Consent { get; set; }

    [BindProperty]
    public WithdrawalFacts Facts { get; set; } = new();

    public ConsentRow Row { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        if (await Prepare(stop) is { } nobody)
        {
            return nobody;
        }

        Facts = new WithdrawalFacts { From = clock.Today(), Version = Person.Version };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await Prepare(stop) is { } nobody)
        {
            return nobody;
        }

        if (!ModelState.IsValid)
        {
            return this.ShowAgain();
        }

        var outcome = await withdraw.Run(Id, Consent, Facts, stop);
        return outcome.Ok ? Back("Đã ghi rút đồng ý; có hiệu lực ngay.") : this.ShowAgain(outcome.Problems, nameof(Facts));
    }

    private async Task<IActionResult?> Prepare(CancellationToken stop)
    {
        if (await Find(stop) is { } nobody)
        {
            return nobody;
        }

        if ((await ConsentsOfPerson.All(db, Id, stop)).FirstOrDefault(r => r.Consent.Id == Consent) is not { } row)
        {
            return NotFound();
        }

        Row = row;
        return null;
    }
}
