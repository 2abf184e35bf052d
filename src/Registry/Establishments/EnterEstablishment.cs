using LangNghe.Foundation.Rules;
using LangNghe.Foundation.Time;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;

namespace LangNghe.Registry.Establishments;

/// <summary>Enters one establishment of a village; likely doubles are told, and a person says that it is none of them.</summary>
public sealed class EnterEstablishment(RecordBook book, EstablishmentDoubles doubles, TimeProvider clock)
{
    public async Task<Outcome<Establishment>> Run(int number, EstablishmentFacts facts, CancellationToken stop)
    {
        var village = await book.Open(number, RegistryPermissions.Write, stop);
        if (!village.Ok)
        {
            return village.Problems;
        }

        var made = Establishment.Of(village.Value.Id, facts, clock.Today());
        if (made.Ok && !facts.IsAnother && await doubles.Of(village.Value.Id, facts, stop) is { Count: > 0 } alike)
        {
            made = Problems.Of(nameof(facts.IsAnother), $"Có thể đã có trong sổ: {string.Join("; ", alike.Select(a => a.Words))}. Nếu đây là cơ sở khác thì đánh dấu ô này rồi ghi lại.");
        }

        return await book.Write(village.Value, made, null, RegistryActs.EnterEstablishment, facts.Why, null, stop);
    }
}
