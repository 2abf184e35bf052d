using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration.Attributes;
using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Running;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Access.Ownership;

/// <summary>Adds the owners of <c>data/access/owners.csv</c> for every matter that never had one.</summary>
public sealed class SeedOwners(AppDb db, CurrentAct act)
{
    private const string Commune = "Commune";

    // The day of the Plan, whose chapter VII says who answers for what.
    private static readonly DateOnly _from = new(2022, 11, 4);

    public async Task Run(CancellationToken stop)
    {
        var known = await db.MatterOwners.Select(o => o.Matter).Distinct().ToListAsync(stop);
        using var csv = new CsvReader(new StreamReader(ReferenceData.File("access", "owners.csv")), CultureInfo.InvariantCulture);
        var rows = csv.GetRecords<Row>().Where(r => !known.Contains(r.Matter)).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        db.AddRange(rows.Select(r => new MatterOwner(r.Matter, r.Owner == Commune ? null : Enum.Parse<FieldOfWork>(r.Owner), r.Rank)
            .With(new Span(_from, Known.Attested), new Source(Note: r.Note, Sureness: Sureness.Inferred))));
        act.Begin(AccessActs.OwnersSeeded);
        await db.SaveChangesAsync(stop);
    }

    private sealed record Row
    {
        [Name("matter")]
        public string Matter { get; init; } = "";

        [Name("owner")]
        public string Owner { get; init; } = "";

        [Name("rank")]
        public int Rank { get; init; }

        [Name("note")]
        public string Note { get; init; } = "";
    }
}
