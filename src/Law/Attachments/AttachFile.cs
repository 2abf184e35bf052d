using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Files;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LangNghe.Law.Attachments;

/// <summary>Keeps a file and ties it to a thing, or a part of it. The caller has checked that the actor may write that thing.</summary>
public sealed class AttachFile(AppDb db, CurrentAct act, FileStore store, IOptions<AttachmentOptions> options)
{
    /// <summary>The field of the problems; a page calls its file so.</summary>
    public const string Field = "Upload";

    private const int LongestName = 255;

    public async Task<Outcome<Attachment>> Run(FileFacts facts, string subject, ActReason reason, CancellationToken stop)
    {
        if (facts.Content is not { Length: > 0 } content)
        {
            return Problems.Of(Field, "Chọn một tệp có nội dung.");
        }

        if (content.Length > options.Value.MaximumBytes)
        {
            return Problems.Of(Field, $"Tệp lớn nhất {options.Value.MaximumMegabytes} MB; tệp này {Vi.Number(content.Length / 1024m / 1024m)} MB.");
        }

        if (FileKind.Of(content) is not { } kind)
        {
            if (FileKind.CarriesMacros(content))
            {
                return Problems.Of(Field, "Tệp này chứa macro (đoạn mã chạy được) nên không được nhận. Lưu lại thành DOCX, XLSX không có macro hoặc PDF rồi đính kèm.");
            }

            return Problems.Of(Field, "Chỉ nhận tệp PDF, JPEG, PNG, DOCX hoặc XLSX. Nội dung tệp này không thuộc loại nào trong đó.");
        }

        var hash = await store.Keep(content, stop);
        if (await db.Attachments.Where(a => a.Subject == subject).Join(db.StoredFiles, a => a.FileId, f => f.Id, (_, f) => f.Sha256).AnyAsync(h => h == hash, stop))
        {
            return Problems.Of(Field, "Tệp này đã được đính kèm ở đây.");
        }

        var file = new StoredFile(PlainName.OfFile(facts.Name, LongestName), kind, content.Length, hash);
        var attachment = new Attachment(file.Id, subject);
        db.AddRange(file, attachment);
        act.Begin(LawActs.AttachFile, reason);
        var problems = await db.Save(stop);
        return problems.Any ? problems : attachment;
    }
}
