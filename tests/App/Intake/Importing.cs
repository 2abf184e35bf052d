using System.Net;
using LangNghe.Foundation.Data;
using LangNghe.Intake;
using LangNghe.Intake.Domain;
using LangNghe.Tests.App.Harness;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Tests.App.Intake;

/// <summary>Handing files in, and waiting for what the jobs make of them.</summary>
internal static class Importing
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    /// <summary>The page of the import once it was checked.</summary>
    public static async Task<Answer> HandIn(this Site site, Visitor who, string kind, byte[] file, string name = "số liệu.xlsx")
    {
        var answer = await who.PostFile("/nhap-so-lieu", "Upload", name, file, ("Kind", kind));
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Words(".error-summary"));
        return await site.Settled(who, answer.Location!);
    }

    public static async Task<Answer> Settled(this Site site, Visitor who, string url)
    {
        var (id, began) = (IdOf(url), TimeProvider.System.GetTimestamp());
        while ((await site.ImportNow(id)).IsAtWork)
        {
            if (TimeProvider.System.GetElapsedTime(began) > _patience)
            {
                var job = await site.Read(db => db.Jobs.AsNoTracking().OrderByDescending(j => j.OrderedAt).FirstAsync(j => j.Input == id.ToString()));
                throw new TimeoutException($"{job.State}: {job.Words}");
            }

            await Task.Delay(20);
        }

        return await who.Get(url.Split('?')[0]);
    }

    public static async Task<Answer> Accepted(this Site site, Visitor who, Answer page, params (string, string)[] more)
    {
        var answer = await who.PostAgain(page, "", [("What.Why.Reason", "Báo cáo năm của xã"), .. more]);
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Words(".error-summary"));
        return await site.Settled(who, answer.Location!);
    }

    public static async Task<Answer> Undone(this Site site, Visitor who, Answer page)
    {
        var answer = await who.PostAgain(page, "", ("Undoing.Reason", "nhập nhầm tệp"));
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Words(".error-summary"));
        return await site.Settled(who, answer.Location!);
    }

    public static Task<Import> ImportNow(this Site site, Guid id) => site.Read(db => db.Imports.AsNoTracking().SingleAsync(i => i.Id == id));

    public static Task<Import> LastImport(this Site site) => site.Read(db => db.Imports.AsNoTracking().OrderByDescending(i => i.Id).FirstAsync());

    public static Guid IdOf(string url) => Guid.Parse(url.Split('?')[0].Split('/')[^1]);
}
