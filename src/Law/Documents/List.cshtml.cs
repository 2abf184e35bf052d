using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;
using LangNghe.Law.Attachments;
using LangNghe.Law.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Law.Documents;

[Needs(LawPermissions.Read)]
public sealed class ListModel(ReadableDocuments readable) : PageModel
{
    public const int Size = 30;

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public DocumentKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int Number { get; set; } = 1;

    public int Total { get; private set; }

    public bool SeesWholeArea => readable.SeesWholeArea;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        var documents = (await readable.All(stop)).AsNoTracking();
        documents = Kind is { } kind ? documents.Where(d => d.Kind == kind) : documents;
        foreach (var word in VietnameseText.SearchKey(Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            documents = documents.Where(d => d.SearchKey.Contains(word));
        }

        Total = await documents.CountAsync(stop);
        Number = Math.Clamp(Number, 1, Math.Max(1, (Total + Size - 1) / Size));
        Rows = await documents.OrderByDescending(d => d.IssuedOn ?? d.InForceFrom).ThenBy(d => d.Title)
            .Skip((Number - 1) * Size).Take(Size)
            .Select(d => new Row(d.Id, d.Number, d.Kind, d.Title, d.Issuer, d.IssuedOn, d.InForceFrom, d.InForceThrough, d.Confidence, d.IsLaw))
            .ToListAsync(stop);
    }

    public sealed record Row(Guid Id, string? Number, DocumentKind Kind, string Title, string Issuer, DateOnly? IssuedOn, DateOnly? InForceFrom, DateOnly? InForceThrough, Confidence Confidence, bool IsLaw);
}
