using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Law.Attachments;
using LangNghe.Law.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Law.Documents;

public sealed class RegisterDocument(AppDb db, CurrentAct act, ReadableDocuments readable, TimeProvider clock)
{
    private const string Twice = "Đã có văn bản cùng số, cùng cơ quan và cùng ngày ban hành. Hãy tìm và dùng văn bản đó.";

    private const string TwiceElsewhere = "Văn bản này đã được ghi ở một địa bàn khác. Khi ghi một việc dựa vào nó, nhập lại đúng số, cơ quan và ngày ban hành ở bước “Lý do, văn bản”; sổ sẽ dùng văn bản đã có.";

    public async Task<Outcome<Document>> Run(DocumentFacts facts, CancellationToken stop)
    {
        var registered = Document.Register(facts, clock.Today());
        if (!registered.Ok)
        {
            return registered;
        }

        var document = registered.Value;
        if (await db.Documents.Where(d => d.Number == document.Number && d.Issuer == document.Issuer && d.IssuedOn == document.IssuedOn).Select(d => (Guid?)d.Id).FirstOrDefaultAsync(stop) is { } standing)
        {
            return Problems.Of(nameof(facts.Number), await readable.Has(standing, stop) ? Twice : TwiceElsewhere);
        }

        db.Add(document);
        act.Begin(LawActs.RegisterDocument, new ActReason(null, document.Id, document.Cited));
        var problems = await db.Save(nameof(facts.Number), Twice, stop);
        return problems.Any ? problems : document;
    }
}
