using LangNghe.Foundation.Data;
using LangNghe.Foundation.Text;
using LangNghe.Persons.Held;
using LangNghe.Privacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Requests;

/// <summary>The requests of a person, for the book of people.</summary>
internal static class RequestsOfPerson
{
    public const string DataSet = "data-requests";

    public static async Task<IReadOnlyList<HeldRow>> Rows(AppDb db, Guid personId, CancellationToken stop)
    {
        var requests = await db.DataRequests.AsNoTracking().Where(r => r.PersonId == personId).OrderBy(r => r.Number).ToListAsync(stop);
        return requests.ConvertAll(r => new HeldRow("Yêu cầu về dữ liệu", $"Số {r.Number}: {Vi.Uncapital(r.Kind.Words)}. {r.Content}", $"nhận {Vi.Day(r.ReceivedOn)}; {Vi.Uncapital(r.State.Words)}", $"/yeu-cau-du-lieu/{r.Id}"));
    }

    public static IQueryable<Guid> HeldSince(AppDb db, DateOnly day) => db.DataRequests.Where(r => r.ClosedOn == null || r.ClosedOn >= day).Select(r => r.PersonId);

    public static async Task<IReadOnlyList<string>> Subjects(AppDb db, Guid personId, CancellationToken stop) =>
        (await db.DataRequests.Where(r => r.PersonId == personId).Select(r => r.Id).ToListAsync(stop)).ConvertAll(DataRequest.SubjectOf);

    public static async Task Erase(AppDb db, Guid personId, CancellationToken stop)
    {
        foreach (var request in await db.DataRequests.Where(r => r.PersonId == personId).ToListAsync(stop))
        {
            request.EraseContent();
        }

        foreach (var step in await db.RequestSteps.Where(s => s.PersonId == personId).ToListAsync(stop))
        {
            step.EraseNote();
        }
    }
}
