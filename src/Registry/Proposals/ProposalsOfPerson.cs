using LangNghe.Foundation.Data;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Time;
using LangNghe.Persons;
using LangNghe.Persons.Held;
using LangNghe.Registry.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LangNghe.Registry.Proposals;

/// <summary>The proposals about a person's things, waiting and decided, also those of before the things were tied to the person.</summary>
internal sealed class ProposalsOfPerson(IServiceProvider services)
{
    public const string DataSet = "proposals";

    /// <summary>Its questions ask all other data sets, so they are found when they are asked.</summary>
    public static PersonalData Of(IServiceProvider services)
    {
        var proposals = new ProposalsOfPerson(services);
        return new PersonalData(DataSet, proposals.Rows, proposals.Erase, HeldSince);
    }

    /// <summary>A proposal keeps nobody in the book.</summary>
    private static IQueryable<Guid> HeldSince(AppDb db, DateOnly day) => db.Persons.Where(_ => false).Select(p => p.Id);

    private async Task<IReadOnlyList<HeldRow>> Rows(AppDb db, Guid personId, CancellationToken stop) =>
        (await Found(db.Proposals.AsNoTracking(), db, personId, stop)).ConvertAll(p => new HeldRow("Đề nghị",
            $"{services.GetRequiredService<OrderKinds>().Of(p.Order).Label}: {string.Join("; ", p.Cells.Select(c => $"{c.Label}: {c.After ?? "để trống"}"))}", Vi.Instant(p.ProposedAt), $"/de-nghi/{p.Id}"));

    private async Task Erase(AppDb db, Guid personId, CancellationToken stop)
    {
        var at = services.GetRequiredService<TimeProvider>().UtcNow();
        foreach (var proposal in await Found(db.Proposals, db, personId, stop))
        {
            proposal.ErasePerson(at);
        }
    }

    private async Task<List<Proposal>> Found(IQueryable<Proposal> proposals, AppDb db, Guid personId, CancellationToken stop)
    {
        var keys = await new KeysOfPerson(db, services.GetServices<PersonalData>(), services.GetRequiredService<MasterKeys>()).Ids(personId, stop);
        return await proposals.Include(p => p.Cells).Where(p => p.AboutKey != null && keys.Contains(p.AboutKey.Value)).OrderBy(p => p.Id).ToListAsync(stop);
    }
}
