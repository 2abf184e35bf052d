using LangNghe.Foundation.Text;
using LangNghe.Law.Attachments;
using LangNghe.Law.Domain;
using LangNghe.Ui.Forms;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Law.Documents;

/// <summary>The documents that a form offers: the papers that were registered last, then the law; only what the actor may read.</summary>
public static class Papers
{
    private const int Newest = 40;

    public static async Task<IReadOnlyList<Choice>> Offered(ReadableDocuments documents, CancellationToken stop)
    {
        var readable = (await documents.All(stop)).AsNoTracking();
        var papers = await readable.Where(d => !d.IsLaw).OrderByDescending(d => d.Id).Take(Newest).ToListAsync(stop);
        var law = await readable.Where(d => d.IsLaw).OrderByDescending(d => d.IssuedOn).ToListAsync(stop);
        return [.. papers.Select(d => Written(d, "Văn bản ghi gần đây")), .. law.Select(d => Written(d, "Văn bản pháp luật, kế hoạch"))];
    }

    private static Choice Written(Document document, string group)
    {
        var title = document.Title.Length > 80 ? document.Title[..80].TrimEnd() + "…" : document.Title;
        return new Choice(document.Id.ToString(), $"{document.Cited}{(document.IssuedOn is { } day ? $" ngày {Vi.Day(day)}" : "")} · {title}", Group: group);
    }
}
