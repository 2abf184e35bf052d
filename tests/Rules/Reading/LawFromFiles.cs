using LangNghe.Law.Domain;
using LangNghe.Law.Seeding;

namespace LangNghe.Tests.Rules.Reading;

internal static class LawFromFiles
{
    private static readonly Lazy<LawBook> _book = new(() =>
    {
        var texts = LawFiles.Read();
        return new LawBook([.. texts.Select(t => t.Document)], [.. texts.SelectMany(t => t.Clauses)], [.. texts.SelectMany(t => t.Parameters)]);
    });

    /// <summary>The law that the program ships, without a database.</summary>
    public static LawBook Read() => _book.Value;
}
