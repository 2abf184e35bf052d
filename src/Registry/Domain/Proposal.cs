using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Who;

namespace LangNghe.Registry.Domain;

/// <summary>An edit of a village by somebody who does not own what it changes. It waits for the owner; until then the register says what it said.</summary>
public sealed class Proposal : IFact
{
    private readonly List<ProposalCell> _cells = [];

    private Proposal() { }

    /// <param name="order">The code of the order that carries it out.</param>
    /// <param name="rowId">The record that the order is about; null for a new one.</param>
    /// <param name="owner">Who receives it: the organisation that has the field; null for the commune of the village.</param>
    /// <param name="typed">JSON of the facts as they were typed.</param>
    public Proposal(Guid villageId, string order, Guid? rowId, FieldOfWork? owner, string typed, ActReason why, IEnumerable<ProposalCell> cells)
    {
        (VillageId, Order, RowId, Owner, Typed) = (villageId, order, rowId, owner, typed);
        (Reason, DocumentId, DocumentText) = (why.Why, why.DocumentId, why.DocumentText);
        _cells.AddRange(cells);
        // Their identifiers rise in the order of the form, and that is how they are shown.
        var ids = _cells.Select(_ => Guid.CreateVersion7()).Order().ToList();
        foreach (var (index, cell) in _cells.Index())
        {
            cell.BelongTo(this, ids[index]);
        }
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid VillageId { get; private set; }

    public string Order { get; private set; } = "";

    public Guid? RowId { get; private set; }

    public FieldOfWork? Owner { get; private set; }

    public string Typed { get; private set; } = "{}";

    public string? Reason { get; private set; }

    public Guid? DocumentId { get; private set; }

    public string? DocumentText { get; private set; }

    public Guid ProposerId { get; private set; }

    /// <summary>As the person was called then.</summary>
    public string ProposerName { get; private set; } = "";

    public string? ProposerOrganisation { get; private set; }

    public DateTime ProposedAt { get; private set; }

    /// <summary>Who follows it up since the proposer handed the work over; null for the proposer.</summary>
    public Guid? KeeperId { get; private set; }

    /// <summary>Some cell still waits. Kept beside the cells, so that a list finds the open ones by an index.</summary>
    public bool IsOpen { get; private set; } = true;

    /// <summary>Counts the decisions, so that a stale form is noticed.</summary>
    public int Version { get; private set; }

    public IReadOnlyCollection<ProposalCell> Cells => [.. _cells.OrderBy(c => c.Id)];

    public IEnumerable<ProposalCell> Waiting => Cells.Where(c => c.IsWaiting);

    public string Subject => Village.SubjectOf(VillageId);

    public void ProposedBy(Guid account, string name, string? organisation, DateTime at) =>
        (ProposerId, ProposerName, ProposerOrganisation, ProposedAt) = (account, name, organisation, at);

    public void HandOver(Guid keeper)
    {
        KeeperId = keeper;
        Version++;
    }

    public void Decide(ProposalDecision decision, string by, DateTime at)
    {
        foreach (var said in decision.Cells.Where(c => c.Accepts is not null))
        {
            _cells.Single(c => c.Id == said.Id).Decide(said.Accepts == true ? CellState.Accepted : CellState.Refused, by, at, RecordWords.Tidy(said.Reason));
        }

        Count();
    }

    public void TakeBack(string by, DateTime at)
    {
        foreach (var cell in Waiting)
        {
            cell.Decide(CellState.TakenBack, by, at, null);
        }

        Count();
    }

    private void Count()
    {
        Version++;
        IsOpen = _cells.Exists(c => c.IsWaiting);
    }
}
