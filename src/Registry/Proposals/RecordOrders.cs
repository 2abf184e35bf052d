using LangNghe.Registry.Records;

namespace LangNghe.Registry.Proposals;

/// <summary>The way of a form about a record into the register, or to the owner of the matter.</summary>
public sealed class RecordOrders(OrderKinds kinds, ProposalDesk proposals)
{
    public Task<IReadOnlyList<Waits>> Foretell(string order, RecordHeading village, CancellationToken stop) =>
        proposals.Foretell(kinds.Of(order), village.CommuneId, stop);

    public Task<Handed> Hand<TFacts>(string order, RecordHeading village, Guid? rowId, TFacts facts, CancellationToken stop)
    {
        var (typed, why) = OrderJson.Part(facts);
        // A record form is about one row, whose own withdrawal tells a stale one; the version of the village is not asked.
        return proposals.Hand(kinds.Of(order), new OrderPlace(village.Number, village.VillageId, 0, rowId), typed, why, village.CommuneId, stop);
    }
}
