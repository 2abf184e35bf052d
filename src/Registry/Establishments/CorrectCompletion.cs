using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>The list was declared complete for the wrong days, or by mistake.</summary>
public sealed class CorrectCompletion(AppDb db, RecordBook book, TimeProvider clock)
{
    public async Task<Outcome<ListCompletion>> Run(int number, Guid id, CompletionFacts facts, CancellationToken stop)
    {
        var village = await db.ListCompletions.Where(c => c.Id == id).Select(c => c.VillageId).SingleOrDefaultAsync(stop);
        var others = await CompleteList.Others(db, village, id, stop);
        return await book.Correct<ListCompletion>(number, id, facts, null, RegistryActs.CorrectCompletion, RegistryPermissions.Write,
            wrong => CompleteList.Check(others, ListCompletion.Of(wrong.VillageId, facts, clock.Today())), stop);
    }
}
