using System.Globalization;
using LangNghe.Foundation.Text;
using LangNghe.Registry.Domain;
using Microsoft.AspNetCore.Http;

namespace LangNghe.Registry.Establishments;

/// <summary>What the list of establishments is asked, by page and download alike.</summary>
public sealed record EstablishmentQuery
{
    public const string SearchKey = "q";
    public const string VillageKey = "lang";
    public const string UnitKey = "xa";
    public const string KindKey = "loai";
    public const string AfterKey = "sau";

    private const int MostWords = 8;

    public string? Search { get; init; }

    /// <summary>The public number of a village.</summary>
    public int? Village { get; init; }

    /// <summary>A commune of the chosen map.</summary>
    public Guid? Unit { get; init; }

    public EstablishmentKind? Kind { get; init; }

    /// <summary>The last row of the page before; null for the first page.</summary>
    public PageEnd? After { get; init; }

    public bool HasFilters => Village is not null || Unit is not null || Kind is not null;

    /// <summary>The folded words that are looked for.</summary>
    public IReadOnlyList<string> Words => [.. VietnameseText.SearchKey(Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords)];

    /// <summary>The digits, when a phone or a registration number is looked for and nothing else.</summary>
    public string? Number
    {
        get
        {
            var digits = new string([.. (Search ?? "").Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-'))]);
            return digits.Length is >= 8 and <= 14 && digits.All(char.IsAsciiDigit) ? digits : null;
        }
    }

    public static EstablishmentQuery Read(IQueryCollection query) => new()
    {
        Search = Word(query, SearchKey),
        Village = int.TryParse(Word(query, VillageKey), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        Unit = Guid.TryParse(Word(query, UnitKey), out var unit) ? unit : null,
        Kind = EstablishmentWords.KindOf(Word(query, KindKey)),
        After = PageEnd.Read(Word(query, AfterKey)),
    };

    private static string? Word(IQueryCollection query, string key) => query[key].ToString().Trim() is { Length: > 0 and <= 200 } word ? word : null;
}
