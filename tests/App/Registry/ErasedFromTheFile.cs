using System.Text;
using LangNghe.Foundation.Text;
using LangNghe.Persons.Domain;
using LangNghe.Privacy.Domain;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Privacy;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Registry;

/// <summary>The index of words keeps what it was told until its parts are merged; of who is erased it must not.</summary>
public sealed class ErasedFromTheFile(Site site) : IClassFixture<Site>
{
    private const string Name = "Trịnh Xẩmxoan Đủngđỉnh";

    [Fact]
    public async Task An_owner_who_is_erased_is_in_no_byte_of_the_database()
    {
        var officer = await site.Officer();
        await officer.PostForm("/lang-nghe/19/co-so/moi",
            ("Facts.Name", Name), ("Facts.Kind", "Household"), ("Facts.Address", "Xóm Xẩmxoan"), ("Facts.From", "15/01/2020"), ("Facts.Why.Reason", "Khai báo của cơ sở"));
        var row = await site.Read(db => db.Establishments.AsNoTracking().SingleAsync(e => e.Name == Name && e.WithdrawnAt == null));
        await officer.PostForm($"/lang-nghe/19/co-so/{row.Id}/chu", ("Facts.Who", PersonPick.New), ("Facts.Entered.Person.Name", Name), ("Facts.Entered.Person.BirthYear", "1970"));
        var owner = await site.Read(db => db.Establishments.Where(e => e.EstablishmentId == row.EstablishmentId && e.WithdrawnAt == null).Select(e => e.PersonId!.Value).SingleAsync());
        // Others that come and go: without them the index has a single part.
        for (var i = 0; i < 3; i++)
        {
            await officer.PostForm("/lang-nghe/19/co-so/moi", ("Facts.Name", $"Hộ bên cạnh {i}"), ("Facts.Kind", "Household"), ("Facts.From", "15/01/2020"), ("Facts.Why.Reason", "Khai báo của cơ sở"));
        }

        Assert.Contains("Xẩmxoan", (await officer.Get("/co-so-san-xuat?q=xamxoan")).Words("tbody"), StringComparison.Ordinal);
        var request = await officer.Asks(owner, RequestKind.Delete);
        Assert.Equal(request, (await officer.Takes(request, "thuc-hien", ("Facts.Note", "Xóa theo đơn"), ("Facts.IsSure", "true"))).Location);

        Assert.DoesNotContain("Xẩmxoan", (await officer.Get("/co-so-san-xuat?q=xamxoan")).Words("tbody"), StringComparison.Ordinal);
        var held = await Bytes();
        Assert.All(VietnameseText.SearchKey(Name).Split(' ').Skip(1).Concat(Name.Split(' ').Skip(1)), word => Assert.False(held.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0, word));
    }

    /// <summary>Of SQLite, all that lies in its file. PostgreSQL overwrites what is deleted when it vacuums; there it is asked for what its tables say.</summary>
    private async Task<byte[]> Bytes()
    {
        if (site.Database.IsPostgres)
        {
            return Encoding.UTF8.GetBytes(string.Concat(await site.Read(db => db.Establishments.Select(e => e.Name + e.Address + e.SearchKey + e.SortKey).ToListAsync())));
        }

        await using (var connection = new SqliteConnection($"Data Source={site.Database.SqliteFile};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await using var file = new FileStream(site.Database.SqliteFile, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes, TestContext.Current.CancellationToken);
        return bytes;
    }
}
