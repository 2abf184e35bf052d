using System.Net;
using System.Security.Cryptography;
using LangNghe.Registry;
using LangNghe.Tests.App.Harness;
using LangNghe.Tests.App.Registry;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Failures;

public sealed class AFullDisk(SiteOnSmallDisk site) : IClassFixture<SiteOnSmallDisk>
{
    private const int Most = 3000;

    [Fact]
    public async Task What_was_confirmed_stays_what_was_refused_is_wholly_gone_and_with_room_all_goes_on()
    {
        if (!site.CanFill)
        {
            return;
        }

        var officer = await site.Officer();
        site.Fill();
        var confirmed = new List<string>();
        Answer? refused = null;
        for (var n = 0; n < Most && refused is null; n++)
        {
            var name = $"Làng lúc đĩa đầy {n}";
            var answer = await officer.PostJson("/api/lang-nghe", new { what = new { day = "2026-03-01", isAnother = true, village = new { name, group = 4 } }, why = new { reason = string.Concat(Enumerable.Repeat("vì thế ", 250)) } });
            if (answer.Status == HttpStatusCode.Created)
            {
                confirmed.Add(name);
            }
            else
            {
                refused = answer;
            }
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused?.Status);
        Assert.NotNull(refused!.Response.Headers.RetryAfter);
        if (site.HasDisk && !site.Database.IsPostgres)
        {
            var upload = await officer.PostFile("/lang-nghe/1/dinh-kem", "Upload", "tệp.png", [0x89, .. "PNG\r\n\u001a\n"u8, .. RandomNumberGenerator.GetBytes(2_000_000)], ("Reason", "Hồ sơ"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, upload.Status);
            Assert.Equal(HttpStatusCode.OK, (await officer.Get("/lang-nghe/1")).Status);
        }

        site.Free();
        if (site.Server is { } server && !await server.Runs())
        {
            // Without room for its log a server gives up. Its keeper makes room and starts it; the program needs nothing.
            await server.Start();
        }

        await Until(async () => (await officer.Get("/lang-nghe/1")).Status == HttpStatusCode.OK);
        var there = await site.Read(db => db.VillageProfiles.Where(p => p.Facts.Name!.StartsWith("Làng lúc đĩa đầy")).Select(p => p.Facts.Name!).ToListAsync());
        Assert.Equal(confirmed.Order(StringComparer.Ordinal), there.Order(StringComparer.Ordinal));
        Assert.Equal(HttpStatusCode.Created, (await officer.PostJson("/api/lang-nghe", new { what = new { day = "2026-03-01", village = new { name = "Làng khi có chỗ", group = 4 } }, why = new { reason = "thử" } })).Status);
        await site.IsSound();
    }

    private static async Task Until(Func<Task<bool>> reached)
    {
        for (var tries = 0; tries < 300 && !await reached(); tries++)
        {
            await Task.Delay(100);
        }
    }
}
