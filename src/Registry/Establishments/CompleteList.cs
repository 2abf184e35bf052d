using LangNghe.Foundation.Data;
using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Registry.Establishments;

/// <summary>Declares on a paper that the list of a village's establishments is complete from a day: its figures are then counted from the list.</summary>
public sealed class CompleteList(AppDb db, RecordBook book, TimeProvider clock)
{
    public async Task<Outcome<ListCompletion>> Run(int number, CompletionFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, RegistryPermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        var made = Check(await Others(db, village.Value.Id, Guid.Empty, stop), ListCompletion.Of(village.Value.Id, facts, clock.Today()));
        var papers = facts.Why is { DocumentId: null, HasPaper: false }
            ? Problems.Of("Why.DocumentId", "Việc này cần văn bản làm căn cứ. Chọn văn bản trong danh sách, hoặc ghi văn bản mới bên dưới.") : new Problems();
        papers.AddRange(made.Problems);
        return await book.Write(village.Value, papers.Any ? papers : made, null, RegistryActs.CompleteList, facts.Why, null, stop);
    }

    internal static Task<List<ListCompletion>> Others(AppDb db, Guid villageId, Guid except, CancellationToken stop) =>
        db.ListCompletions.AsNoTracking().Where(c => c.VillageId == villageId && c.Id != except && c.WithdrawnAt == null).ToListAsync(stop);

    internal static Outcome<ListCompletion> Check(IReadOnlyList<ListCompletion> others, Outcome<ListCompletion> made) =>
        made.Ok && others.FirstOrDefault(o => o.From <= (made.Value.Until ?? DateOnly.MaxValue) && made.Value.From <= (o.Until ?? DateOnly.MaxValue)) is { } other
            ? Problems.Of(nameof(CompletionFacts.From), $"Đã có xác nhận danh sách đủ {other.Days}. Hãy đính chính hoặc kết thúc xác nhận ấy.")
            : made;
}
