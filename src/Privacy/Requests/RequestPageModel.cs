using LangNghe.Privacy.Domain;
using LangNghe.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LangNghe.Privacy.Requests;

/// <summary>A page about one request that the actor sees.</summary>
public abstract class RequestPageModel(RequestBook book) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public DataRequest Asked { get; private set; } = null!;

    public string PersonName { get; private set; } = "";

    public string Home => $"/yeu-cau-du-lieu/{Id}";

    protected RequestBook Book => book;

    /// <summary>Whether there is such a request.</summary>
    protected async Task<bool> Find(CancellationToken stop)
    {
        if (await book.Find(Id, stop) is not { } request)
        {
            return false;
        }

        Asked = request;
        PersonName = (await book.Names([request.PersonId], stop))[request.PersonId];
        ViewData["Place"] = "/yeu-cau-du-lieu";
        ViewData["Crumbs"] = (Crumb[])[new("Yêu cầu về dữ liệu cá nhân", "/yeu-cau-du-lieu"), new($"Số {request.Number}", Home)];
        return true;
    }
}
