using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Personal;

namespace LangNghe.Registry.Domain;

/// <summary>One value of a proposal, which the owner says yes or no to.</summary>
public sealed class ProposalCell : IFact, IAboutPerson
{
    private ProposalCell() { }

    /// <param name="key">The paths of the facts that the cell stands for, joined by "+".</param>
    public ProposalCell(string key, string label, string? before, string? after) => (Key, Label, Before, After) = (key, label, before, after);

    public Guid Id { get; private set; }

    public Guid ProposalId { get; private set; }

    public Guid VillageId { get; private set; }

    public string Key { get; private set; } = "";

    public string Label { get; private set; } = "";

    /// <summary>What the register said when it was proposed, in words.</summary>
    [Personal]
    public string? Before { get; private set; }

    /// <summary>In words.</summary>
    [Personal]
    public string? After { get; private set; }

    /// <summary>As of its proposal.</summary>
    public Guid? AboutKey { get; private set; }

    public CellState State { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public string? DecisionReason { get; private set; }

    public bool IsWaiting => State == CellState.Waiting;

    public string Subject => Village.SubjectOf(VillageId);

    Guid? IAboutPerson.PersonId => AboutKey;

    internal void StandUnder(Guid? key) => AboutKey = key;

    internal void ErasePerson() => (Before, After) = (Before is null ? null : PersonalWords.Erased, After is null ? null : PersonalWords.Erased);

    internal void BelongTo(Proposal proposal, Guid id) => (Id, ProposalId, VillageId) = (id, proposal.Id, proposal.VillageId);

    internal void Decide(CellState state, string by, DateTime at, string? reason) => (State, DecidedBy, DecidedAt, DecisionReason) = (state, by, at, reason);
}
