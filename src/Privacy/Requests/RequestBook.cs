using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Foundation.Who;
using LangNghe.Law;
using LangNghe.Law.Calendar;
using LangNghe.Persons;
using LangNghe.Persons.Restricting;
using LangNghe.Privacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Requests;

/// <summary>The requests that the actor may see: those of the actor's communes.</summary>
public sealed class RequestBook(AppDb db, Actor actor, LawBooks laws, WorkingDays days, TimeProvider clock)
{
    public const string NotHere = "Không có yêu cầu này trong địa bàn của bạn.";

    public const string Closed = "Bạn không xem được dữ liệu của người này: đang hạn chế xử lý, đã xóa, hoặc không còn trong địa bàn của bạn. Cán bộ cơ quan đầu mối của Sở giao bản dữ liệu.";

    public IQueryable<DataRequest> Visible
    {
        get
        {
            if (actor.Units is null)
            {
                return db.DataRequests;
            }

            var units = actor.Units.Select(u => (Guid?)u).ToArray();
            return db.DataRequests.Where(r => units.Contains(r.UnitId));
        }
    }

    public Task<DataRequest?> Find(Guid id, CancellationToken stop) => Visible.SingleOrDefaultAsync(r => r.Id == id, stop);

    public async Task<RequestTerms> Terms(CancellationToken stop) => new(await laws.Current(stop), await days.Current(stop));

    /// <summary>Null when the step can be taken on the request now.</summary>
    public async Task<string?> WhyNot(RequestStepKind step, DataRequest request, CancellationToken stop) =>
        RequestMoves.WhyNot(step, request, actor.May, (await Terms(stop)).Complete(request).IsLate(clock.Today()));

    /// <summary>What the people are called for who asks.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Names(IReadOnlyCollection<Guid> people, CancellationToken stop)
    {
        var sees = actor.May(PersonsPermissions.Restrict);
        return (await db.Persons.Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name, p.RestrictedOn }).ToListAsync(stop)).ToDictionary(p => p.Id, p => p.RestrictedOn is null || sees ? p.Name : RestrictedPersons.Words);
    }

    /// <summary>How many open requests have passed a term.</summary>
    public async Task<int> Late(CancellationToken stop)
    {
        var (terms, today) = (await Terms(stop), clock.Today());
        return (await Visible.AsNoTracking().Where(r => r.ClosedOn == null).ToListAsync(stop)).Count(r => terms.IsLate(r, today));
    }
}
