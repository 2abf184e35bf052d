using LangNghe.Foundation.Web;
using LangNghe.Persons.Domain;
using LangNghe.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Persons.Book;

/// <summary>A page about one person whom the actor sees.</summary>
public abstract class PersonPageModel(PersonDesk desk) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public Person Person { get; private set; } = null!;

    public string Home => $"/nguoi/{Id}";

    protected PersonDesk Desk => desk;

    /// <summary>Whether the page says something of a person whose data is restricted; all others lead back to the one that does.</summary>
    protected virtual bool OpensRestricted => false;

    /// <summary>404 where there is nobody to see; else null.</summary>
    protected async Task<IActionResult?> Find(CancellationToken stop)
    {
        if (await desk.Find(Id, stop) is not { } person)
        {
            return NotFound();
        }

        if (person.IsRestricted && !OpensRestricted)
        {
            return Back(PersonDesk.Restricted);
        }

        Person = person;
        ViewData["Place"] = "/nguoi";
        ViewData["Crumbs"] = (Crumb[])[new("Người trong sổ", "/nguoi"), new(person.Name, Home)];
        return null;
    }

    protected IActionResult Back(string notice) => this.GoTo(Home, notice);
}
