using LangNghe.Foundation.Data;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Failures;

/// <summary>What holds of every register, whatever befell it: nothing is half written.</summary>
internal static class Soundness
{
    public static async Task IsSound(this Site site)
    {
        Assert.Equal(await site.Read(db => db.Acts.LongCountAsync()), await site.Read(db => db.Database.SqlQueryRaw<long>("""SELECT number AS "Value" FROM register_version""").SingleAsync()));
        var described = await site.Read(db => db.VillageProfiles.Select(p => p.VillageId).Distinct().ToListAsync());
        var acted = await site.Read(db => db.ActSubjects.Where(s => s.Subject.StartsWith("village:")).Select(s => s.Subject).Distinct().ToListAsync());
        var villages = await site.Read(db => db.Villages.AsNoTracking().ToListAsync());
        Assert.Empty(villages.Select(v => v.Id).Except(described));
        Assert.Empty(villages.Select(v => v.Subject).Except(acted));
        if (!site.Database.IsPostgres)
        {
            await using var connection = new SqliteConnection($"Data Source={site.Database.SqliteFile};Pooling=False");
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA integrity_check";
            Assert.Equal("ok", await command.ExecuteScalarAsync());
        }
    }
}
