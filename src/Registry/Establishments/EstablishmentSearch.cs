using LangNghe.Foundation.Data;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>Finds names by the beginnings of their folded words, in any order. Each database has its own index for that, kept by itself (see the migration).</summary>
internal static class EstablishmentSearch
{
    /// <param name="words">Of a search key; none finds nothing.</param>
    public static IQueryable<Establishment> Among(AppDb db, IQueryable<Establishment> rows, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return rows.Where(_ => false);
        }

        if (db.Database.IsNpgsql())
        {
            // The whole word beside its beginnings finds nothing more; but PostgreSQL knows how many names have a word, and not how many begin with it.
            var asked = string.Join(" & ", words.Select(w => $"({w} | {w}:*)"));
            return rows.Where(e => EF.Functions.ToTsVector("simple", e.SearchKey).Matches(EF.Functions.ToTsQuery("simple", asked)));
        }

        var match = string.Join(' ', words.Select(w => $"\"{w}\"*"));
        return from id in db.Database.SqlQuery<Guid>($"SELECT id AS Value FROM establishment_words WHERE establishment_words MATCH {match}")
               join row in rows on id equals row.Id
               select row;
    }

    /// <summary>The same among rows that are few already, without the index of words.</summary>
    public static IQueryable<Establishment> AmongFew(IQueryable<Establishment> rows, IReadOnlyList<string> words) =>
        words.Aggregate(rows, (found, word) => found.Where(e => (" " + e.SearchKey).Contains(" " + word)));
}
