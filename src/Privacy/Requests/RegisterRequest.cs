using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Persons.Book;
using LangNghe.Persons.Consents;
using LangNghe.Persons.Domain;
using LangNghe.Privacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Requests;

/// <summary>Writes down that somebody asked. A consent that is withdrawn ends with it, before anybody has read the request.</summary>
public sealed class RegisterRequest(AppDb db, PersonDesk desk, CurrentAct act, TimeProvider clock)
{
    public async Task<Outcome<DataRequest>> Run(RequestFacts facts, CancellationToken stop)
    {
        if (await desk.Find(facts.PersonId, stop) is not { } person)
        {
            return Problems.Of("", PersonDesk.NotHere);
        }

        var problems = facts.Check(clock.Today());
        var open = await db.DataRequests.Where(r => r.PersonId == facts.PersonId && r.Kind == facts.Kind && r.ClosedOn == null).Select(r => (int?)r.Number).FirstOrDefaultAsync(stop);
        problems.When(open is not null, nameof(facts.Kind), $"Người này đang có một yêu cầu cùng loại chưa xong: yêu cầu số {open}. Mở yêu cầu đó để làm tiếp.");
        if (problems.Any)
        {
            return problems;
        }

        var number = await db.DataRequests.MaxAsync(r => (int?)r.Number, stop) ?? 0;
        var request = new DataRequest(number + 1, facts, person.UnitId, clock.UtcNow());
        db.Add(request);
        if (request.Kind == RequestKind.Withdraw)
        {
            await WithdrawAll(person, request.ReceivedOn, stop);
        }

        act.Begin(PrivacyActs.Register);
        var saved = await db.Save("", "Vừa có yêu cầu khác được ghi cùng lúc. Hãy xem danh sách rồi gửi lại.", stop);
        return saved.Any ? saved : request;
    }

    private async Task WithdrawAll(Person person, DateOnly on, CancellationToken stop)
    {
        foreach (var consent in await db.ConsentsInForce(clock.Today()).Where(c => c.PersonId == person.Id).ToListAsync(stop))
        {
            db.Add(new ConsentWithdrawal(consent, on, clock.UtcNow()));
        }

        person.Touch();
    }
}
