using LangNghe.Foundation.Acts;
using LangNghe.Foundation.Personal;
using LangNghe.Foundation.Text;
using LangNghe.Foundation.Who;

namespace LangNghe.Registry.Domain;

/// <summary>An edit of a village by somebody who does not own what it changes. It waits for the owner; until then the register says what it said.</summary>
public sealed class Proposal : IFact, IAboutPerson
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

    [Personal]
    public string Typed { get; private set; } = "{}";

    /// <summary>Under whose key its values stand in acts: of the person or the record that it is about, or the one that its new record will have. Null for what is about no person.</summary>
    public Guid? AboutKey { get; private set; }

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

    Guid? IAboutPerson.PersonId => AboutKey;

    /// <summary>It tells of a person. A proposal of something new lends it its own identifier as key.</summary>
    public Proposal About(Guid? key)
    {
        AboutKey = key;
        _cells.ForEach(c => c.StandUnder(key));
        return this;
    }

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
            _cells.Single(c => c.Id == said.Id).Decide(said.Accepts == true ? CellState.Accepted : CellState.Refused, by, at, VietnameseText.Tidy(said.Reason));
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

    /// <summary>That there was a proposal stays; what it said does not, and nobody can carry it out.</summary>
    public void ErasePerson(DateTime at)
    {
        Typed = "{}";
        _cells.ForEach(c => c.ErasePerson());
        if (IsOpen)
        {
            TakeBack(PersonalWords.Erased, at);
        }
    }

    private void Count()
    {
        Version++;
        IsOpen = _cells.Exists(c => c.IsWaiting);
    }
}
