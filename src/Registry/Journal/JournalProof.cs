using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Acts.Sealing;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Journal;

/// <summary>Acts as they are stored, each with its link of the chain: who holds the file can compute every hash in it anew without the program.</summary>
public sealed class JournalProof(AppDb db, ActBook book, SampleData sample, TimeProvider clock)
{
    public const string HowToCheck =
        "Mã băm chuỗi = SHA-256(mã băm chuỗi trước đó, số niêm phong (8 byte, byte cao trước), mã băm của việc). "
        + "Giữ đầu chuỗi này ở nơi khác; langnghe acts verify --head ĐẦU-CHUỖI cho biết sổ còn nguyên như lúc tải hay không.";

    private const int Most = 50_000;
    private const int AtOnce = 200;

    private const string Form =
        "Mã băm của việc = SHA-256 của các giá trị sau, theo thứ tự, mỗi giá trị viết thành độ dài tính bằng byte UTF-8, dấu hai chấm, nội dung, dấu phẩy (null viết là \"-,\"): "
        + "\"langnghe-act/1\", id, kind, actor_id, actor_name, organisation, door, at, reason, document_id, document_text, changes, số mục trong subjects, rồi từng mục.";

    private static readonly JsonWriterOptions _options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Some acts at a time, so that a large file costs no more memory than a small one.</summary>
    public async Task Write(JournalAnswer answer, Stream to, CancellationToken stop)
    {
        var head = await ActChain.Head(db, stop);
        await using var json = new Utf8JsonWriter(to, _options);
        json.WriteStartObject();
        json.WriteString("what", "Nhật ký ghi sổ làng nghề, kèm bằng chứng của chuỗi niêm phong");
        if (await sample.Mark(stop) is { } mark)
        {
            json.WriteString("sample", mark);
        }

        json.WriteString("at", clock.UtcNow());
        json.WriteStartArray("filters");
        foreach (var words in answer.Query.Words(book, answer.ThingLabel))
        {
            json.WriteStringValue(words);
        }

        json.WriteEndArray();
        json.WriteString("head", head.ToString());
        json.WriteString("act_hash", Form);
        json.WriteString("chain_hash", HowToCheck);
        json.WriteStartArray("acts");
        var more = await WriteActs(answer, json, stop);
        json.WriteEndArray();
        json.WriteBoolean("more", more);
        json.WriteEndObject();
    }

    /// <returns>Whether there were more than a file takes.</returns>
    private async Task<bool> WriteActs(JournalAnswer answer, Utf8JsonWriter json, CancellationToken stop)
    {
        Guid? before = null;
        for (var written = 0; written < Most; written += AtOnce)
        {
            var some = await answer.Acts(db, before).Take(AtOnce).ToListAsync(stop);
            var ids = some.ConvertAll(a => a.Id);
            var seals = await SealedAct.Of(db, ids, stop);
            var subjects = (await db.ActSubjects.AsNoTracking().Where(s => ids.Contains(s.ActId)).ToListAsync(stop)).ToLookup(s => s.ActId, s => s.Subject);
            foreach (var act in some)
            {
                Write(json, act, subjects[act.Id].Order(StringComparer.Ordinal), seals.GetValueOrDefault(act.Id));
            }

            await json.FlushAsync(stop);
            if (some.Count < AtOnce)
            {
                return false;
            }

            before = some[^1].Id;
        }

        return await answer.Acts(db, before).AnyAsync(stop);
    }

    private static void Write(Utf8JsonWriter json, Act act, IEnumerable<string> subjects, SealedAct? seal)
    {
        json.WriteStartObject();
        if (seal is null)
        {
            json.WriteNull("seal");
        }
        else
        {
            json.WriteStartObject("seal");
            json.WriteNumber("number", seal.Number);
            json.WriteString("act_hash", seal.ActHash);
            json.WriteString("chain_before", seal.ChainBefore);
            json.WriteString("chain_hash", seal.ChainHash);
            json.WriteNumber("form", seal.Form);
            json.WriteString("sealed_at", seal.SealedAt);
            json.WriteEndObject();
        }

        json.WriteString("id", act.Id.ToString());
        json.WriteString("kind", act.Kind);
        json.WriteString("actor_id", act.ActorId?.ToString());
        json.WriteString("actor_name", act.ActorName);
        json.WriteString("organisation", act.Organisation);
        json.WriteString("door", act.Door);
        json.WriteString("at", act.At.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("reason", act.Reason);
        json.WriteString("document_id", act.DocumentId?.ToString());
        json.WriteString("document_text", act.DocumentText);
        json.WriteString("changes", act.Changes);
        json.WriteStartArray("subjects");
        foreach (var subject in subjects)
        {
            json.WriteStringValue(subject);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
