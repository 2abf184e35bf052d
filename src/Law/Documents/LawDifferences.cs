using LangNghe.Foundation.Text;
using LangNghe.Law.Domain;
using LangNghe.Law.Seeding;

namespace LangNghe.Law.Documents;

/// <summary>What differs between <c>data/law</c> and the register, which seeding leaves alone.</summary>
public sealed class LawDifferences(LawBooks books)
{
    // The files are part of the program: once read they stay as they are.
    private static readonly Lazy<IReadOnlyList<LawText>> _files = new(LawFiles.Read);

    public async Task<IReadOnlyList<LawDifference>> All(CancellationToken stop)
    {
        var book = await books.Current(stop);
        var inFile = _files.Value.SelectMany(t => Lines(t.Document, t.Clauses, t.Parameters.ToLookup(p => p.ClauseId))).ToDictionary(l => (l.Code, l.Field), l => l.Value);
        var inRegister = book.Documents.SelectMany(d => Lines(d, [.. book.Clauses[d.Id]], book.Parameters)).ToDictionary(l => (l.Code, l.Field), l => l.Value);
        return
        [
            .. inFile.Keys.Union(inRegister.Keys)
                .Select(k => new LawDifference(k.Code, k.Field, inFile.GetValueOrDefault(k), inRegister.GetValueOrDefault(k)))
                .Where(d => (d.InFile ?? "") != (d.InRegister ?? ""))
                .OrderBy(d => d.Code, StringComparer.Ordinal).ThenBy(d => d.Field, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(string Code, string Field, string? Value)> Lines(Document document, IReadOnlyList<Clause> clauses, ILookup<Guid, Parameter> parameters)
    {
        var code = document.Code!;
        yield return (code, "số", document.Number);
        yield return (code, "tên", document.Title);
        yield return (code, "loại", document.Kind.Words);
        yield return (code, "cơ quan ban hành", document.Issuer);
        yield return (code, "ngày ban hành", Vi.Day(document.IssuedOn, ""));
        yield return (code, "hiệu lực từ", Vi.Day(document.InForceFrom, ""));
        yield return (code, "hiệu lực đến", Vi.Day(document.InForceThrough, ""));
        yield return (code, "mức tin cậy", document.Confidence.ToString());
        foreach (var clause in clauses)
        {
            yield return (clause.Code, "chỗ dẫn", clause.Reference);
            yield return (clause.Code, "nguyên văn", clause.Quote);
            yield return (clause.Code, "tóm tắt", clause.Summary);
            yield return (clause.Code, "mức tin cậy", clause.Confidence.ToString());
            foreach (var parameter in parameters[clause.Id])
            {
                var name = $"{parameter.Name} từ {Vi.Day(parameter.ValidFrom)}";
                yield return (clause.Code, name, parameter.Value);
                yield return (clause.Code, name + ", đến", Vi.Day(parameter.ValidThrough, ""));
            }
        }
    }
}
