using CsvHelper.Configuration.Attributes;
using LangNghe.Law.Domain;

namespace LangNghe.Territory.Seeding;

/// <summary>A row of <c>succession-….csv</c>.</summary>
public sealed record SuccessionRow
{
    [Name("from_code")]
    public string FromCode { get; init; } = "";

    [Name("to_code")]
    public string ToCode { get; init; } = "";

    [Name("relation")]
    public string Relation { get; init; } = "";

    [Name("basis")]
    public string Basis { get; init; } = "";

    [Name("confidence")]
    public Confidence Confidence { get; init; }

    [Name("note")]
    public string Note { get; init; } = "";
}
