using LangNghe.Foundation.Rules;
using LangNghe.Registry.Domain;
using LangNghe.Registry.Records;
using LangNghe.Visits.Domain;

namespace LangNghe.Visits.TourismLinks;

/// <summary>What tied the village to tourism is over.</summary>
public sealed class EndTourismLink(RecordBook book)
{
    public Task<Outcome<TourismLink>> Run(int number, Guid id, EndFacts facts, CancellationToken stop) =>
        book.End<TourismLink>(number, id, facts, needsDecision: false, VisitsActs.EndLink, VisitsPermissions.Write, stop);
}
