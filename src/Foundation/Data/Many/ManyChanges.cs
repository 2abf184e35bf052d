using System.Buffers;
using System.Text;
using System.Text.Json;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Time;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LangNghe.Foundation.Data.Many;

/// <summary>The changes of one act after another, as <see cref="Facts"/> tells them, of rows that no context tracks. By the thousand, so they are written out at once, as JSON of <see cref="Change"/>.</summary>
internal sealed class ManyChanges : IDisposable
{
    private static readonly JsonEncodedText _thing = JsonEncodedText.Encode(nameof(Change.Thing)), _subject = JsonEncodedText.Encode(nameof(Change.Subject)),
        _field = JsonEncodedText.Encode(nameof(Change.Field)), _from = JsonEncodedText.Encode(nameof(Change.From)), _to = JsonEncodedText.Encode(nameof(Change.To));

    private readonly Dictionary<Type, Told> _told = [];
    private readonly ArrayBufferWriter<byte> _text = new(32 * 1024);
    private readonly Utf8JsonWriter _json;
    private readonly IModel _model;

    public ManyChanges(IModel model) => (_model, _json) = (model, new Utf8JsonWriter(_text, new JsonWriterOptions { Encoder = Facts.Encoder, SkipValidation = true }));

    /// <summary>None of the rows is about a person of the book.</summary>
    public string Of(IReadOnlyList<IFact> added, IReadOnlyList<Dated> withdrawn)
    {
        _text.ResetWrittenCount();
        _json.Reset(_text);
        _json.WriteStartArray();
        var gone = withdrawn.ToList();
        foreach (var row in added)
        {
            var old = row is Dated now && gone.Count > 0 ? gone.Find(w => w.GetType() == now.GetType() && w.Subject == now.Subject && w.Line == now.Line) : null;
            if (old is not null)
            {
                gone.Remove(old);
            }

            Tell(row.Subject, old, row);
        }

        gone.ForEach(row => Tell(row.Subject, row, null));
        _json.WriteEndArray();
        _json.Flush();
        return Encoding.UTF8.GetString(_text.WrittenSpan);
    }

    public void Dispose() => _json.Dispose();

    private void Tell(string subject, IFact? old, IFact? now)
    {
        var row = (old ?? now)!;
        if (!_told.TryGetValue(row.GetType(), out var told))
        {
            _told[row.GetType()] = told = Told.Of(ManyTable.Of(_model, row.GetType()));
        }

        if (told.HoldsPersonal && row is IAboutPerson { PersonId: not null })
        {
            throw new NotSupportedException($"{row.GetType().Name} holds personal values: save it through the context, which seals them.");
        }

        var about = JsonEncodedText.Encode(subject, Facts.Encoder);
        foreach (var (field, column) in told.Columns)
        {
            var (was, becomes) = (old is null ? null : Facts.Text(column.Read(old)), now is null ? null : Facts.Text(column.Read(now)));
            if (was == becomes)
            {
                continue;
            }

            _json.WriteStartObject();
            _json.WriteString(_thing, told.Thing);
            _json.WriteString(_subject, about);
            _json.WriteString(_field, field);
            _json.WriteString(_from, was);
            _json.WriteString(_to, becomes);
            _json.WriteEndObject();
        }
    }

    private sealed record Told(JsonEncodedText Thing, (JsonEncodedText Field, ManyColumn Column)[] Columns, bool HoldsPersonal)
    {
        public static Told Of(ManyTable table) => new(
            JsonEncodedText.Encode(table.Type.ClrType.Name),
            [.. table.Columns.DistinctBy(c => c.Property).Where(c => Facts.IsTold(table.Type.ClrType, c.Property)).Select(c => (JsonEncodedText.Encode(c.Property), c))],
            Facts.PersonalFields(table.Type).Count > 0);
    }
}
