using LangNghe.Foundation.Data;
using LangNghe.Foundation.Time;
using LangNghe.Persons;
using LangNghe.Persons.Erasing;
using LangNghe.Persons.Restricting;
using LangNghe.Privacy.Domain;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Privacy.Requests;

/// <summary>What carrying out a request does to the register; the caller saves it in one act with the step.</summary>
public sealed class Fulfilment(AppDb db, Erasure erasure, Restriction restriction, TimeProvider clock)
{
    public async Task Of(DataRequest request, RequestStep step, CancellationToken stop)
    {
        var person = await db.Persons.SingleAsync(p => p.Id == request.PersonId, stop);
        if (request.Kind == RequestKind.Delete && !person.IsErased)
        {
            step.EraseNote();
            await erasure.Of(person, stop);
        }
        else if (request.Kind is RequestKind.Restrict or RequestKind.Object && !person.IsErased)
        {
            await restriction.Begin(person, clock.Today(), stop);
        }
    }
}
