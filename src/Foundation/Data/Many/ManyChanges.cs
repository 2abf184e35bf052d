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
        _field = JsonEncodedText.Encode(nameof(Change.Field)), _from = JsonEncodedText.Encode(nameof(Change.From)), _to = JsonEncodedText.Encode(nameof(Change.To)), _person = JsonEncodedText.Encode(nameof(Change.Person)), _line = JsonEncodedText.Encode(nameof(Change.Line));

    private readonly Dictionary<Type, Told> _told = [];
    private readonly ArrayBufferWriter<byte> _text = new(32 * 1024);
    private readonly Utf8JsonWriter _json;
    private readonly IModel _model;

    public ManyChanges(IModel model) => (_model, _json) = (model, new Utf8JsonWriter(_text, new JsonWriterOptions { Encoder = Facts.Encoder, SkipValidation = true }));

    /// <param name="seals">For the personal values of the act.</param>
    public string Of(IReadOnlyList<IFact> added, IReadOnlyList<Dated> withdrawn, ClosedValues seals)
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

            Tell(row.Subject, old, row, seals);
        }

        gone.ForEach(row => Tell(row.Subject, row, null, seals));
        _json.WriteEndArray();
        _json.Flush();
        return Encoding.UTF8.GetString(_text.WrittenSpan);
    }

    public void Dispose() => _json.Dispose();

    private void Tell(string subject, IFact? old, IFact? now, ClosedValues seals)
    {
        var row = (old ?? now)!;
        if (!_told.TryGetValue(row.GetType(), out var told))
        {
            _told[row.GetType()] = told = Told.Of(ManyTable.Of(_model, row.GetType()));
        }

        var about = JsonEncodedText.Encode(subject, Facts.Encoder);
        var line = Facts.LineOf(old, now);
        foreach (var (field, column, isPersonal) in told.Columns)
        {
            var (was, becomes) = (old is null ? null : Facts.Text(column.Read(old)), now is null ? null : Facts.Text(column.Read(now)));
            if (was == becomes)
            {
                continue;
            }

            if (!isPersonal)
            {
                Write(told.Thing, about, field, was, becomes, null, line);
                continue;
            }

            foreach (var change in seals.Told(new Change(told.Thing.Value, subject, field.Value, was, becomes), (old as IAboutPerson)?.PersonId, (now as IAboutPerson)?.PersonId))
            {
                Write(told.Thing, about, field, change.From, change.To, change.Person, line);
            }
        }
    }

    private void Write(JsonEncodedText thing, JsonEncodedText subject, JsonEncodedText field, string? from, string? to, Guid? person, string? line)
    {
        _json.WriteStartObject();
        _json.WriteString(_thing, thing);
        _json.WriteString(_subject, subject);
        _json.WriteString(_field, field);
        _json.WriteString(_from, from);
        _json.WriteString(_to, to);
        if (person is { } whose)
        {
            _json.WriteString(_person, whose);
        }

        if (line is not null)
        {
            _json.WriteString(_line, line);
        }

        _json.WriteEndObject();
    }

    private sealed record Told(JsonEncodedText Thing, (JsonEncodedText Field, ManyColumn Column, bool IsPersonal)[] Columns)
    {
        public static Told Of(ManyTable table)
        {
            var personal = Facts.PersonalFields(table.Type);
            return new Told(
                JsonEncodedText.Encode(table.Type.ClrType.Name),
                [.. table.Columns.DistinctBy(c => c.Property).Where(c => NotFacts.IsTold(table.Type.ClrType, c.Property)).Select(c => (JsonEncodedText.Encode(c.Property), c, personal.Contains(c.Property)))]);
        }
    }
}
